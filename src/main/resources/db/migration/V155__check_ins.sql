-- A link with a few questions, for a client who does not sign in. Only the hash of its secret is kept.
create table check_in (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  owner_id uuid not null references user_account (id),
  kind varchar(20) not null,
  about_day date not null,
  pain_then integer,
  secret_hash varchar(64) not null,
  made_at timestamp with time zone not null,
  opens_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  answered_at timestamp with time zone,
  pain_now integer,
  reaction varchar(20),
  worse boolean not null,
  handled_at timestamp with time zone,
  handled_by uuid references user_account (id),
  version bigint not null,
  constraint check_in_secret unique (secret_hash)
);
create index check_in_client on check_in (client_id, made_at);
create index check_in_worse on check_in (worse, handled_at);
