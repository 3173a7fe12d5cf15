-- Files about a client. What a row says beside dates is sealed; the file itself is sealed in parts, which never change.
create table client_document (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  kind varchar(20) not null,
  media_type varchar(40) not null,
  byte_count bigint not null,
  content_hash varchar(64) not null,
  dated_on date,
  expires_on date,
  uploaded_by uuid not null references user_account (id),
  uploaded_at timestamp with time zone not null,
  verified_by uuid references user_account (id),
  verified_at timestamp with time zone,
  withdrawn_by uuid references user_account (id),
  withdrawn_at timestamp with time zone,
  sealed_words varchar(4000) not null,
  sealed_proof varchar(4000),
  sealed_reason varchar(4000),
  version bigint not null
);
create index client_document_client on client_document (client_id, uploaded_at);

create table client_document_part (
  document_id uuid not null references client_document (id),
  part integer not null,
  parts integer not null,
  sealed bytea not null,
  primary key (document_id, part)
);

alter table client add column photo_id uuid;
alter table client add constraint client_photo foreign key (photo_id) references client_document (id);
