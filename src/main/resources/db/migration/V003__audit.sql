create table audit_entry (
  seq bigint not null primary key,
  at timestamp with time zone not null,
  actor_id uuid,
  actor_roles varchar(60) not null,
  action varchar(60) not null,
  object varchar(200) not null,
  client_number varchar(20),
  outcome varchar(10) not null,
  detail varchar(500),
  mac varchar(64) not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_client on audit_entry (client_number, seq);
create index audit_entry_actor on audit_entry (actor_id, seq);

create table audit_head (
  id integer not null primary key,
  seq bigint not null,
  mac varchar(64) not null,
  constraint audit_head_is_one check (id = 1)
);
insert into audit_head (id, seq, mac) values (1, 0, 'start');
