-- A claim becomes a case: the visits it bills, and its versions. A version keeps the id of the claim it was.
create table claim_visit (
  claim_id uuid not null references claim (id),
  place integer not null,
  note_id uuid not null unique references session_note (id),
  therapist_id uuid not null references user_account (id),
  service_date date not null,
  primary key (claim_id, place)
);
insert into claim_visit (claim_id, place, note_id, therapist_id, service_date)
  select id, 0, note_id, therapist_id, service_date from claim;

create table claim_version (
  id uuid not null primary key,
  claim_id uuid not null references claim (id),
  ordinal integer not null,
  control varchar(20) not null unique,
  payer_rank varchar(10) not null,
  frequency varchar(12) not null,
  payer_id uuid not null references payer (id),
  payer_name varchar(60) not null,
  payer_claim_number varchar(50) not null,
  state varchar(20) not null,
  state_since timestamp with time zone not null,
  total_cents bigint not null,
  errors integer not null,
  warnings integer not null,
  reason varchar(500) not null,
  -- All that goes out, as it was when the version was marked ready; null before.
  sealed_snapshot varchar(100000),
  frozen_at timestamp with time zone,
  version bigint not null,
  unique (claim_id, ordinal)
);
create index claim_version_state on claim_version (state);
-- What was ready waits to be confirmed once more: nothing of it was frozen.
update claim set state = 'DRAFT' where state = 'READY';
insert into claim_version (id, claim_id, ordinal, control, payer_rank, frequency, payer_id, payer_name, payer_claim_number,
    state, state_since, total_cents, errors, warnings, reason, version)
  select id, id, 1, number, 'PRIMARY', 'ORIGINAL', payer_id, payer_name, '',
    state, drafted_at, total_cents, errors, warnings, '', 0 from claim;

create table claim_version_line (
  version_id uuid not null references claim_version (id),
  place integer not null,
  procedure_code varchar(5) not null,
  modifiers varchar(11) not null,
  units integer not null,
  minutes integer not null,
  charge_cents bigint not null,
  service_date date not null,
  primary key (version_id, place)
);
insert into claim_version_line (version_id, place, procedure_code, modifiers, units, minutes, charge_cents, service_date)
  select l.claim_id, l.place, l.procedure_code, l.modifiers, l.units, l.minutes, l.charge_cents, c.service_date
  from claim_line l join claim c on c.id = l.claim_id;
drop table claim_line;

create table claim_version_finding (
  version_id uuid not null references claim_version (id),
  place integer not null,
  rule_id varchar(10) not null,
  severity varchar(10) not null,
  title varchar(200) not null,
  explanation varchar(4000) not null,
  primary key (version_id, place)
);
insert into claim_version_finding (version_id, place, rule_id, severity, title, explanation)
  select claim_id, place, rule_id, severity, title, explanation from claim_finding;
drop table claim_finding;

alter table claim drop column note_id;
alter table claim drop column therapist_id;

-- Who moved which version, and where it stood then. What was written before knows neither.
alter table claim_event add column ordinal integer;
alter table claim_event add column state varchar(20);
alter table claim_event add column actor_id uuid references user_account (id);
alter table claim_event add column actor_name varchar(200);
