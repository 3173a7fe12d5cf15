-- Which key the database needs, so that a start with another one is refused. The embedded database has a manifest for it.
create table practice_key (
  id integer not null primary key,
  fingerprint varchar(19) not null,
  practice uuid,
  constraint practice_key_only_one check (id = 1)
);
