create table offered_service (
  id uuid not null primary key,
  name varchar(80) not null,
  minutes integer not null,
  turnover_minutes integer not null,
  active boolean not null,
  version bigint not null,
  constraint offered_service_once unique (name, minutes),
  constraint offered_service_minutes check (minutes between 5 and 240),
  constraint offered_service_turnover check (turnover_minutes between 0 and 60)
);

insert into offered_service (id, name, minutes, turnover_minutes, active, version) values
  ('01930000-0000-7000-8000-000000000030', 'Back treatment', 30, 10, true, 0),
  ('01930000-0000-7000-8000-000000000045', 'Back treatment', 45, 10, true, 0),
  ('01930000-0000-7000-8000-000000000060', 'Back treatment', 60, 15, true, 0),
  ('01930000-0000-7000-8000-000000000090', 'Back treatment', 90, 15, true, 0),
  ('01930000-0000-7000-8000-000000000160', 'First visit with assessment', 75, 15, true, 0);

alter table appointment add column service_id uuid references offered_service (id);

alter table practice add column opens_at time default '08:00:00' not null;
alter table practice add column closes_at time default '19:00:00' not null;
