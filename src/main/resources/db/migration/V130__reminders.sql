-- What the practice writes into reminders and calendars. The one row is there once somebody has changed something.
create table schedule_setting (
  id integer not null primary key,
  reminder_text varchar(500) not null,
  feed_names boolean not null,
  constraint schedule_setting_is_one check (id = 1)
);

-- Who reminded whom of which visit. A visit that was moved since is not reminded of: its time is another.
create table visit_reminder (
  appointment_id uuid not null references appointment (id),
  starts_at timestamp with time zone not null,
  sent boolean not null,
  reminded_by uuid not null references user_account (id),
  reminded_at timestamp with time zone not null,
  primary key (appointment_id, starts_at)
);

-- Who does not want to be reminded.
create table reminder_refusal (
  client_id uuid not null primary key references client (id),
  noted_by uuid not null references user_account (id),
  noted_at timestamp with time zone not null
);
