create table treatment_plan (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  plan_version integer not null,
  template varchar(20) not null,
  agreed_on date not null,
  agreed_by uuid not null references user_account (id),
  sessions_planned integer not null,
  session_minutes integer not null,
  sessions_used integer not null,
  next_checkpoint integer not null,
  sealed_content varchar(40000) not null,
  replaced_on date,
  version bigint not null,
  constraint treatment_plan_version unique (client_id, plan_version)
);

create table plan_session (
  note_id uuid not null primary key,
  plan_id uuid not null references treatment_plan (id),
  number_in_plan integer not null,
  held_on date not null,
  version bigint not null
);
create index plan_session_plan on plan_session (plan_id, number_in_plan);

create table plan_checkpoint (
  id uuid not null primary key,
  plan_id uuid not null references treatment_plan (id),
  after_session integer not null,
  decision varchar(20) not null,
  sealed_reason varchar(8000) not null,
  decided_on date not null,
  decided_by uuid not null references user_account (id),
  version bigint not null
);
create index plan_checkpoint_plan on plan_checkpoint (plan_id, after_session);
