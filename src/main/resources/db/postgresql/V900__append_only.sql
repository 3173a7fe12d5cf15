-- What is final stays final in the database too. On H2 the portal's user simply has no right to update or delete these tables.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Table % takes new rows only', tg_table_name;
end $$;

create trigger audit_entry_is_final before update or delete or truncate on audit_entry for each statement execute function refuse_change();
create trigger signed_note_is_final before update or delete or truncate on signed_note for each statement execute function refuse_change();
create trigger note_addendum_is_final before update or delete or truncate on note_addendum for each statement execute function refuse_change();
create trigger note_operation_is_final before update or delete or truncate on note_operation for each statement execute function refuse_change();
create trigger ledger_posting_is_final before update or delete or truncate on ledger_posting
    for each statement execute function refuse_change();
