-- The rhythm of a template as this practice has set it. Without a row the one that is shipped holds.
create table plan_template (
  template varchar(20) not null primary key,
  dose varchar(2000) not null,
  changed_on date not null,
  changed_by uuid not null references user_account (id),
  version bigint not null
);

-- What was measured when a plan was looked at again. Earlier decisions have only their reason.
alter table plan_checkpoint add column sealed_review varchar(8000);

-- What a signed note tells the plan: pain before, minutes, home care done, a reaction.
alter table plan_session add column sealed_seen varchar(1000);

alter table treatment_plan add column paused_on date;

-- How treatment under a plan ended. Opening it again is a new plan.
create table plan_discharge (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  plan_id uuid not null references treatment_plan (id),
  last_version integer not null,
  reason varchar(20) not null,
  sealed_content varchar(16000) not null,
  discharged_on date not null,
  discharged_by uuid not null references user_account (id),
  version bigint not null,
  constraint plan_discharge_once unique (plan_id)
);
create index plan_discharge_client on plan_discharge (client_id, last_version);

create table plan_follow_up (
  id uuid not null primary key,
  discharge_id uuid not null references plan_discharge (id),
  client_id uuid not null references client (id),
  owner_id uuid not null references user_account (id),
  due_on date not null,
  done_on date,
  sealed_answer varchar(8000),
  version bigint not null
);
create index plan_follow_up_due on plan_follow_up (owner_id, done_on, due_on);
