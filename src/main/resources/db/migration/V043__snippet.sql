create table snippet (
  id uuid not null primary key,
  owner_id uuid not null references user_account (id),
  shared boolean not null,
  title varchar(60) not null,
  text varchar(2000) not null,
  technique varchar(20),
  pressure integer,
  minutes integer,
  made_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  version bigint not null
);
create index snippet_owner on snippet (owner_id, removed_at);
create index snippet_shared on snippet (shared, removed_at);
