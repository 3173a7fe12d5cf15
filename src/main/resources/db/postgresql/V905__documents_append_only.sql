-- What a file holds never changes.
create trigger client_document_part_is_final before update or delete or truncate on client_document_part for each statement execute function refuse_change();
