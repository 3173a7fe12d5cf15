-- What was decided about a proposed holiday, of the whole practice. A day that is not here is only proposed.
create table holiday (
  falls_on date primary key,
  name varchar(200) not null,
  closed boolean not null
);

-- From this day on nobody is booked in the room. Visits of the past name it.
alter table room add column retired_on date;

-- Days, or a part of each, in which a room cannot be used.
create table room_closure (
  id uuid primary key,
  room_id uuid not null references room (id),
  first_day date not null,
  last_day date not null,
  closed_from time,
  closed_until time,
  reason varchar(80) not null,
  constraint room_closure_order check (first_day <= last_day)
);
create index room_closure_by_day on room_closure (last_day);
