create table appointment (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  room_id uuid references room (id),
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  state varchar(20) not null,
  version bigint not null,
  constraint appointment_therapist_once unique (therapist_id, starts_at),
  constraint appointment_ends_later check (ends_at > starts_at)
);
create index appointment_day on appointment (starts_at, therapist_id);
create index appointment_client on appointment (client_id, starts_at);
