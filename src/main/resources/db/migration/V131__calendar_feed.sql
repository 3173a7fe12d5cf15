-- One secret address for each therapist who reads their visits in a calendar elsewhere. Only the hash of the secret is kept.
create table calendar_feed (
  user_id uuid not null primary key references user_account (id),
  secret_hash varchar(64) not null,
  made_at timestamp with time zone not null,
  read_on date,
  constraint calendar_feed_secret unique (secret_hash)
);
