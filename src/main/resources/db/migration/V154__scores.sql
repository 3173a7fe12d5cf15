-- Answers as they were given, sealed, and the exact score that the instrument makes of them.
create table outcome_score (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  instrument varchar(20) not null,
  instrument_version varchar(40) not null,
  taken_on date not null,
  occasion varchar(20) not null,
  source varchar(20) not null,
  score_sum bigint not null,
  score_over bigint not null,
  -- Null for a total from paper.
  sealed_items varchar(12000),
  taken_by uuid references user_account (id),
  taken_at timestamp with time zone not null,
  withdrawn_by uuid references user_account (id),
  withdrawn_at timestamp with time zone,
  version bigint not null
);
create index outcome_score_client on outcome_score (client_id, taken_on);

-- What an admin changed about the registry; what is not here is as shipped.
create table instrument_setting (
  code varchar(20) not null primary key,
  enabled boolean not null,
  version bigint not null
);

-- Questions that a practice installed from a file. The newest of an instrument is asked; earlier ones stay, because scores name them.
create table instrument_text (
  id uuid not null primary key,
  code varchar(20) not null,
  text_version varchar(30) not null,
  content varchar(60000) not null,
  installed_by uuid not null references user_account (id),
  installed_at timestamp with time zone not null,
  version bigint not null
);
create index instrument_text_code on instrument_text (code, installed_at);
