-- What one person asks for and another one has to agree to.
create table access_request (
  id uuid not null primary key,
  kind varchar(20) not null,
  user_id uuid references user_account (id),
  sign_in_name varchar(120) not null,
  first_name varchar(80) not null,
  last_name varchar(80) not null,
  roles varchar(60) not null,
  asked_by uuid not null references user_account (id),
  asked_at timestamp with time zone not null,
  decided_by uuid references user_account (id),
  decided_at timestamp with time zone,
  outcome varchar(20),
  redeemed_at timestamp with time zone
);
create index access_request_open on access_request (outcome, asked_at);

-- What somebody has to see about an account, until they say that they have.
create table security_notice (
  id uuid not null primary key,
  reader_id uuid not null references user_account (id),
  words varchar(400) not null,
  at timestamp with time zone not null,
  seen_at timestamp with time zone
);
create index security_notice_reader on security_notice (reader_id, seen_at);

alter table invitation add column restores boolean default false not null;
alter table user_account add column disabled_at timestamp with time zone;
