-- What happens to a note after its signature, and visits that became no session.

alter table user_account add column supervisor_id uuid references user_account (id);

-- What the last batch of operations left open, so that lists need not open a note.
alter table session_note add column gap_count integer;

-- When a note that nobody has signed yet was begun; null from the signature on. Few rows have it, however many notes there are.
alter table session_note add column draft_since timestamp with time zone;
update session_note set draft_since = started_at
  where not exists (select 1 from signed_note s where s.note_id = session_note.id);
create index session_note_draft on session_note (draft_since);

-- A visit has one note, and one more each time that note was moved to another record.
alter table session_note add column moves integer default 0 not null;
alter table session_note add column visit_id uuid references appointment (id);
update session_note set visit_id = appointment_id;
alter table session_note drop column appointment_id;
alter table session_note rename column visit_id to appointment_id;
alter table session_note alter column appointment_id set not null;
alter table session_note add constraint session_note_of_visit unique (appointment_id, moves);

-- Whose second signature the note needs before it is complete; null when nobody's.
alter table signed_note add column cosigner_id uuid references user_account (id);
create index signed_note_cosigner on signed_note (cosigner_id, signed_at);

create table note_cosignature (
  note_id uuid not null primary key references signed_note (note_id),
  cosigner_id uuid not null references user_account (id),
  cosigner_name varchar(200) not null,
  cosigned_at timestamp with time zone not null,
  content_hash varchar(64) not null
);

create table note_remark (
  id uuid not null primary key,
  note_id uuid not null references signed_note (note_id),
  author_id uuid not null references user_account (id),
  author_name varchar(200) not null,
  sealed_text varchar(20000) not null,
  written_at timestamp with time zone not null
);
create index note_remark_note on note_remark (note_id, written_at);

create table late_change_taken (
  op_id uuid not null primary key references note_operation (op_id),
  addendum_id uuid not null references note_addendum (id)
);

create table note_move (
  note_id uuid not null primary key references signed_note (note_id),
  copy_id uuid not null unique references signed_note (note_id),
  mover_id uuid not null references user_account (id),
  mover_name varchar(200) not null,
  moved_at timestamp with time zone not null,
  sealed_reason varchar(8000) not null
);

create table encounter (
  id uuid not null primary key,
  kind varchar(20) not null,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  appointment_id uuid unique references appointment (id),
  service_date date not null,
  sealed_content varchar(40000) not null,
  content_hash varchar(64) not null,
  signed_at timestamp with time zone not null,
  signer_name varchar(200) not null
);
create index encounter_client on encounter (client_id, signed_at);

-- What became of the note after the claim was drafted; null while it stands as it was.
alter table claim add column note_change varchar(20);
