-- A note that was begun in the wrong record and moved while it was written.
create table draft_move (
  id uuid not null primary key,
  note_id uuid not null references session_note (id),
  from_client_id uuid not null references client (id),
  to_client_id uuid not null references client (id),
  mover_id uuid not null references user_account (id),
  mover_name varchar(200) not null,
  moved_at timestamp with time zone not null,
  sealed_reason varchar(8000) not null
);
create index draft_move_from on draft_move (from_client_id, moved_at);
create index draft_move_to on draft_move (to_client_id, moved_at);
