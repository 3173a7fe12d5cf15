-- A note that came back from a tablet after the portal had lost it, such as by going back to a backup. When the day's safety
-- questions were answered, the tablet's ticket proves; the answers themselves are lost.
create table note_recreated (
  note_id uuid not null primary key references session_note (id),
  therapist_id uuid not null references user_account (id),
  recreated_at timestamp with time zone not null,
  screened_at timestamp with time zone
);
