create table episode_outcome (
  client_id uuid not null primary key references client (id),
  therapist_id uuid not null references user_account (id),
  region_class varchar(10) not null,
  visits integer not null,
  baseline_pain integer,
  baseline_on date,
  latest_pain integer,
  latest_on date,
  started_on date not null,
  version bigint not null
);
create index episode_outcome_started on episode_outcome (started_on, baseline_pain, latest_pain);

create table visit_pain (
  note_id uuid not null primary key,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  service_date date not null,
  pain_before integer,
  pain_after integer,
  version bigint not null
);
create index visit_pain_client on visit_pain (client_id, service_date);
create index visit_pain_day on visit_pain (service_date, pain_before);
