create table session_note (
  id uuid not null primary key,
  appointment_id uuid not null unique references appointment (id),
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  service_date date not null,
  started_at timestamp with time zone not null,
  session_number integer not null,
  sessions_planned integer not null
);
create index session_note_therapist on session_note (therapist_id, started_at);
create index session_note_client on session_note (client_id, started_at);

create table note_operation (
  op_id uuid not null primary key,
  note_id uuid not null references session_note (id),
  field varchar(120) not null,
  sealed_value varchar(60000) not null,
  supersedes varchar(20000) not null,
  client_time timestamp with time zone not null,
  device_id uuid not null,
  author_id uuid not null references user_account (id),
  received_at timestamp with time zone not null,
  after_signing boolean not null
);
create index note_operation_note on note_operation (note_id, received_at);

create table signed_note (
  note_id uuid not null primary key references session_note (id),
  sealed_content varchar(400000) not null,
  content_hash varchar(64) not null,
  signed_at timestamp with time zone not null,
  signer_id uuid not null references user_account (id),
  signer_name varchar(200) not null,
  pain_before integer,
  pain_after integer,
  treatment_minutes integer not null
);

create table note_addendum (
  id uuid not null primary key,
  note_id uuid not null references signed_note (note_id),
  kind varchar(20) not null,
  reason varchar(500) not null,
  sealed_text varchar(60000) not null,
  author_id uuid not null references user_account (id),
  author_name varchar(200) not null,
  written_at timestamp with time zone not null
);
create index note_addendum_note on note_addendum (note_id, written_at);
