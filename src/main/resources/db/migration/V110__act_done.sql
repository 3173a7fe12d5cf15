-- Acts of forms that were done, each with the id of what it made. Older than two weeks they are deleted.
create table act_done (
  id uuid not null primary key,
  made varchar(100) not null,
  done_at timestamp with time zone not null
);
create index act_done_age on act_done (done_at);
