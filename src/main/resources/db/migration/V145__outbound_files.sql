-- A file of claims is kept as it was made: nothing of it changes but where it stands.
create table outbound_file (
  id uuid not null primary key,
  number integer not null unique,
  name varchar(60) not null,
  state varchar(12) not null,
  made_at timestamp with time zone not null,
  made_by uuid not null references user_account (id),
  made_by_name varchar(200) not null,
  ended_at timestamp with time zone,
  trial boolean not null,
  claims integer not null,
  total_cents bigint not null,
  sha256 varchar(64) not null,
  sealed bytea not null,
  version bigint not null
);

create table outbound_claim (
  file_id uuid not null references outbound_file (id),
  place integer not null,
  version_id uuid not null references claim_version (id),
  primary key (file_id, place)
);
create index outbound_claim_version on outbound_claim (version_id);

create table outbound_download (
  id uuid not null primary key,
  file_id uuid not null references outbound_file (id),
  fetched_at timestamp with time zone not null,
  fetched_by uuid not null references user_account (id),
  fetched_by_name varchar(200) not null,
  way varchar(10) not null
);
create index outbound_download_file on outbound_download (file_id, fetched_at);
