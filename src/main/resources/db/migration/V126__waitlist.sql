-- Who asked to come sooner, and what would suit them.
create table waitlist_request (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  any_therapist boolean not null,
  location_id uuid not null references location (id),
  any_location boolean not null,
  service_id uuid references offered_service (id),
  minutes integer not null,
  weekdays varchar(27) not null,
  from_time time,
  until_time time,
  last_day date,
  reason varchar(200) not null,
  state varchar(10) not null,
  asked_by uuid not null references user_account (id),
  asked_at timestamp with time zone not null,
  ended_by uuid references user_account (id),
  ended_at timestamp with time zone,
  version bigint not null,
  constraint waitlist_request_takes_time check (minutes > 0),
  constraint waitlist_request_ends check ((state = 'WAITING') = (ended_at is null))
);
create index waitlist_request_waiting on waitlist_request (state, asked_at);
create index waitlist_request_client on waitlist_request (client_id, state);
