create table payer_authorization (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  policy_id uuid not null references policy (id),
  number varchar(50) not null,
  units integer,
  visits integer,
  valid_from date not null,
  valid_to date not null,
  used_before integer not null,
  withdrawn boolean not null,
  version bigint not null
);
create index payer_authorization_client on payer_authorization (client_id, valid_from);

create table payer_authorization_code (
  authorization_id uuid not null references payer_authorization (id),
  code varchar(5) not null,
  primary key (authorization_id, code)
);

create table eligibility_check (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  policy_id uuid not null references policy (id),
  checked_at timestamp with time zone not null,
  checked_by uuid not null,
  way varchar(10) not null,
  answer varchar(10) not null,
  spoken_with varchar(60) not null,
  reference varchar(60) not null,
  copay_cents bigint,
  deductible_left_cents bigint,
  visits_left integer,
  said varchar(1000) not null,
  version bigint not null
);
create index eligibility_check_client on eligibility_check (client_id, checked_at);
