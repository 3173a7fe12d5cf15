-- When a therapist works at a place, week by week, from a day on. No week there: as the place is open.
create table therapist_week (
  id uuid not null primary key,
  therapist_id uuid not null references user_account (id),
  location_id uuid not null references location (id),
  from_day date not null,
  as_open boolean not null,
  entered_by uuid not null references user_account (id),
  entered_at timestamp with time zone not null,
  version bigint not null,
  constraint therapist_week_once unique (therapist_id, location_id, from_day)
);
create table therapist_hours (
  week_id uuid not null references therapist_week (id),
  weekday varchar(9) not null,
  starts time not null,
  ends time not null,
  break_from time,
  break_until time,
  primary key (week_id, weekday),
  constraint therapist_hours_last check (starts < ends),
  constraint therapist_hours_break check ((break_from is null) = (break_until is null))
);
