-- A file as it came, and the lines of its payments, never change.
create trigger inbound_piece_is_final before update or delete or truncate on inbound_piece for each statement execute function refuse_change();
create trigger remittance_line_is_final before update or delete or truncate on remittance_line for each statement execute function refuse_change();
create trigger remittance_adjustment_is_final before update or delete or truncate on remittance_adjustment for each statement execute function refuse_change();
