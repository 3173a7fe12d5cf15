-- A tablet is known to the people who signed in on it. Its cookie carries a secret, of which only the hash is kept.
alter table tablet add column secret_hash varchar(64);
create table known_device (
  tablet_id uuid not null references tablet (id),
  user_id uuid not null references user_account (id),
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  factor_at timestamp with time zone,
  primary key (tablet_id, user_id)
);
insert into known_device (tablet_id, user_id, first_at, last_at)
  select id, last_user_id, last_seen_at, last_seen_at from tablet where last_user_id is not null;
alter table sign_in_failure add column total integer default 0 not null;

-- Wrong PINs of one locked session, counted where parallel tries cannot pass each other.
create table tablet_lock (
  id uuid not null primary key,
  user_id uuid not null references user_account (id),
  locked_at timestamp with time zone not null,
  failures integer not null
);
create index tablet_lock_age on tablet_lock (locked_at);

-- Rises when every open session of the person has to end: after a reset, a disabling, a report of a stranger.
alter table user_account add column session_epoch integer default 0 not null;
