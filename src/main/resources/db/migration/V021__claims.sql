create table claim (
  id uuid not null primary key,
  number varchar(20) not null unique,
  note_id uuid not null unique references session_note (id),
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  payer_id uuid not null references payer (id),
  payer_name varchar(60) not null,
  service_date date not null,
  state varchar(20) not null,
  total_cents bigint not null,
  errors integer not null,
  warnings integer not null,
  drafted_at timestamp with time zone not null,
  version bigint not null
);
create index claim_state on claim (state, service_date);

create table claim_line (
  claim_id uuid not null references claim (id),
  place integer not null,
  procedure_code varchar(5) not null,
  modifiers varchar(11) not null,
  units integer not null,
  minutes integer not null,
  charge_cents bigint not null,
  primary key (claim_id, place)
);

create table claim_finding (
  claim_id uuid not null references claim (id),
  place integer not null,
  rule_id varchar(10) not null,
  severity varchar(10) not null,
  title varchar(200) not null,
  explanation varchar(1000) not null,
  primary key (claim_id, place)
);

create table claim_event (
  id uuid not null primary key,
  claim_id uuid not null references claim (id),
  happened_at timestamp with time zone not null,
  what varchar(100) not null,
  detail varchar(300) not null
);
create index claim_event_claim on claim_event (claim_id, happened_at);

create table claim_counter (
  name varchar(20) not null primary key,
  last_number integer not null
);
insert into claim_counter (name, last_number) values ('claim', 10000);
insert into claim_counter (name, last_number) values ('file', 0);

create table remittance (
  id uuid not null primary key,
  trace varchar(60) not null,
  payer_code varchar(60) not null,
  payer_name varchar(80) not null,
  paid_on date not null,
  paid_cents bigint not null,
  provider_cents bigint not null,
  state varchar(10) not null,
  file_name varchar(200) not null,
  imported_at timestamp with time zone not null,
  version bigint not null,
  unique (trace, payer_code, paid_on, paid_cents)
);
create index remittance_imported on remittance (imported_at);

create table remittance_row (
  remittance_id uuid not null references remittance (id),
  place integer not null,
  claim_id uuid,
  control varchar(60) not null,
  charge_cents bigint not null,
  contract_cents bigint not null,
  client_cents bigint not null,
  other_cents bigint not null,
  paid_cents bigint not null,
  result varchar(60) not null,
  primary key (remittance_id, place)
);

create table remittance_reason (
  remittance_id uuid not null references remittance (id),
  place integer not null,
  reason varchar(300) not null,
  off_by_cents bigint,
  primary key (remittance_id, place)
);
