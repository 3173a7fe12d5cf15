-- What was asked and noted about reactions at each visit, in numbers. Visits signed before are told by ./unknot rebuild-summaries.
create table visit_reaction (
  note_id uuid not null primary key,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  location_id uuid not null references location (id),
  service_date date not null,
  asked boolean not null,
  reactions integer not null,
  serious integer not null,
  version bigint not null
);
create index visit_reaction_day on visit_reaction (service_date, location_id);
create index visit_reaction_client on visit_reaction (client_id);
