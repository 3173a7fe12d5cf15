create table payer (
  id uuid not null primary key,
  name varchar(60) not null,
  payer_code varchar(80) not null,
  filing_indicator varchar(2) not null,
  counting varchar(20) not null,
  filing_days integer not null,
  wants_referring boolean not null,
  wants_therapy_modifier boolean not null,
  version bigint not null
);

create table procedure_fee (
  code varchar(5) not null primary key,
  minutes_per_unit integer not null,
  charge_cents bigint not null,
  version bigint not null
);

create table fee_technique (
  technique varchar(20) not null primary key,
  code varchar(5) not null references procedure_fee (code)
);

create table policy (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  payer_id uuid not null references payer (id),
  member_id varchar(80) not null,
  valid_from date not null,
  valid_to date,
  signature_on_file boolean not null,
  version bigint not null
);
create index policy_client on policy (client_id, valid_from);

create table prescription (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  prescriber_first varchar(60) not null,
  prescriber_last varchar(60) not null,
  prescriber_npi varchar(10) not null,
  issued date not null,
  expires date not null,
  visits integer not null,
  version bigint not null
);
create index prescription_client on prescription (client_id, issued);

create table prescription_diagnosis (
  prescription_id uuid not null references prescription (id),
  place integer not null,
  code varchar(7) not null,
  primary key (prescription_id, place)
);
