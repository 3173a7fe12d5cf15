-- When a therapist is away: asked for, decided, and who decided.
create table time_off (
  id uuid not null primary key,
  therapist_id uuid not null references user_account (id),
  kind varchar(10) not null,
  first_day date not null,
  last_day date not null,
  from_time time,
  until_time time,
  reason varchar(200) not null,
  state varchar(10) not null,
  asked_by uuid not null references user_account (id),
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account (id),
  decided_at timestamp with time zone,
  answer varchar(200) not null,
  version bigint not null,
  constraint time_off_ends check (first_day <= last_day),
  constraint time_off_has_hours check ((from_time is null) = (until_time is null)),
  constraint time_off_is_decided check ((state = 'REQUESTED') = (decided_at is null))
);
create index time_off_therapist on time_off (therapist_id, last_day);
create index time_off_state on time_off (state, last_day);
