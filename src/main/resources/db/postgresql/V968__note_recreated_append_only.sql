create trigger note_recreated_is_final before update or delete or truncate on note_recreated for each statement execute function refuse_change();
