-- What a visit was, beside its two numbers. Visits signed before know their part of the back from the client, and no minutes.
alter table visit_pain add column minutes integer default 0 not null;
alter table visit_pain alter column minutes drop default;
alter table visit_pain add column region_class varchar(10) default 'LOWER' not null;
alter table visit_pain alter column region_class drop default;
alter table visit_pain add column technique varchar(30);
update visit_pain set region_class = coalesce(
  (select e.region_class from episode_outcome e where e.client_id = visit_pain.client_id), 'LOWER');

create table visit_work (
  note_id uuid not null references visit_pain (note_id),
  region varchar(30) not null,
  technique varchar(30) not null,
  pressure integer,
  minutes integer not null,
  primary key (note_id, region)
);

create table visit_painful (
  note_id uuid not null references visit_pain (note_id),
  region varchar(30) not null,
  primary key (note_id, region)
);

-- One row for each episode of a client, told again from the visits with each of them. Its id is the note of its first visit.
create table episode (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  ordinal integer not null,
  opened_on date not null,
  opened_because varchar(20) not null,
  ended_on date,
  ended_because varchar(20),
  last_visit_on date not null,
  therapist_id uuid not null references user_account (id),
  location_id uuid not null references location (id),
  region_class varchar(10) not null,
  technique varchar(30),
  acuity varchar(10),
  cause varchar(30),
  template varchar(20),
  visits integer not null,
  minutes integer not null,
  baseline_pain integer,
  last_pain integer,
  last_pain_on date,
  response varchar(20) not null,
  first_hit_on date,
  confirmed_on date,
  visits_to_response integer,
  minutes_to_response integer,
  global_change integer,
  version bigint not null
);
create index episode_client on episode (client_id, opened_on);
create index episode_opened on episode (opened_on);

-- Somebody decided that a new episode begins, such as after an accident.
create table episode_decision (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  begins_on date not null,
  sealed_reason varchar(4000) not null,
  decided_by uuid not null references user_account (id),
  decided_at timestamp with time zone not null,
  version bigint not null
);
create index episode_decision_client on episode_decision (client_id, begins_on);
