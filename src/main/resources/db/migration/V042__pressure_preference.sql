create table pressure_preference (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  region varchar(40) not null,
  preferred integer not null,
  note_id uuid not null references session_note (id),
  confirmed_at timestamp with time zone not null,
  constraint pressure_preference_scale check (preferred between 0 and 10)
);
create index pressure_preference_client on pressure_preference (client_id, confirmed_at);
