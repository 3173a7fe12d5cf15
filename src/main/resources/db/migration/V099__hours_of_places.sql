-- When a place receives clients, weekday by weekday; 1 is Monday. A day without a line is closed.
create table location_hours (
  location_id uuid not null references location (id),
  weekday int not null,
  opens_at time not null,
  closes_at time not null,
  primary key (location_id, weekday),
  constraint location_hours_weekday check (weekday between 1 and 7),
  constraint location_hours_order check (opens_at < closes_at)
);

-- A place that was open at the same hours every day stays so.
insert into location_hours (location_id, weekday, opens_at, closes_at)
  select l.id, d.weekday, l.opens_at, l.closes_at
  from location l
  cross join (
    select 1 as weekday union all select 2 union all select 3 union all select 4
    union all select 5 union all select 6 union all select 7
  ) d;

alter table location drop column opens_at;
alter table location drop column closes_at;

-- Days, or a part of each, on which one place or all of them receive nobody. Without a time it is the whole day.
create table closed_day (
  id uuid primary key,
  location_id uuid references location (id),
  first_day date not null,
  last_day date not null,
  closed_from time,
  closed_until time,
  reason varchar(80) not null,
  constraint closed_day_order check (first_day <= last_day)
);
create index closed_day_by_day on closed_day (last_day);
