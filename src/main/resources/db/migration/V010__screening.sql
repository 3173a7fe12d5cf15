create table screening_record (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  kind varchar(10) not null,
  asked_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null references user_account (id),
  rule_set varchar(20) not null,
  level varchar(20) not null,
  sealed_content varchar(40000) not null,
  withdrawn_at timestamp with time zone,
  version bigint not null
);
create index screening_record_client on screening_record (client_id, recorded_at);

create table screening_hold (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  screening_id uuid not null references screening_record (id),
  level varchar(20) not null,
  opened_at timestamp with time zone not null,
  opened_by uuid not null references user_account (id),
  advised_by varchar(160),
  advised_at timestamp with time zone,
  decision varchar(20),
  departure varchar(20),
  ended_at timestamp with time zone,
  ended_by uuid references user_account (id),
  ending varchar(20),
  sealed_reason varchar(8000),
  version bigint not null
);
create index screening_hold_client on screening_hold (client_id, ended_at);
create index screening_hold_open on screening_hold (ended_at, opened_at);

create table clearance_document (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  rule varchar(10) not null,
  provider varchar(200) not null,
  profession varchar(80) not null,
  issued_on date not null,
  expires_on date not null,
  verified_by uuid not null references user_account (id),
  verified_at timestamp with time zone not null,
  version bigint not null
);
create index clearance_document_client on clearance_document (client_id, expires_on);
