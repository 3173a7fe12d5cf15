-- What a payer said, and that a file left the portal, never change.
create trigger eligibility_check_is_final before update or delete or truncate on eligibility_check for each statement execute function refuse_change();
create trigger outbound_download_is_final before update or delete or truncate on outbound_download for each statement execute function refuse_change();
