-- Keys that were in use before: what the access log, tablets and their tickets still need of them, sealed with the key in use.
-- The seal binds the other columns, so none of them can be changed.
create table earlier_key (
  number integer not null primary key,
  fingerprint varchar(19) not null,
  last_entry bigint not null,
  last_mac varchar(64) not null,
  changed_at timestamp with time zone not null,
  kept varchar(4000) not null
);
