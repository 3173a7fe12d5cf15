create table consent_text (
  id uuid not null primary key,
  kind varchar(30) not null,
  text_version integer not null,
  title varchar(200) not null,
  valid_days integer not null,
  content varchar(200000) not null,
  published_at timestamp with time zone not null,
  published_by uuid not null references user_account (id),
  constraint consent_text_version unique (kind, text_version)
);

create table consent (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  kind varchar(30) not null,
  text_version integer not null,
  given_at timestamp with time zone not null,
  taken_by uuid not null references user_account (id),
  expires_on date not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid references user_account (id),
  withdrawn_in uuid,
  sealed_content varchar(400000) not null,
  version bigint not null
);
create index consent_client on consent (client_id, given_at);
