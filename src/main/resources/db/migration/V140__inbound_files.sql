-- Files that payers and clearinghouses send, whole and sealed, with what became of each transaction.
create table inbound_file (
  id uuid not null primary key,
  name varchar(255) not null,
  sha256 varchar(64) not null unique,
  bytes bigint not null,
  segments bigint not null,
  received_at timestamp with time zone not null,
  received_by uuid not null references user_account (id),
  finished boolean not null,
  version bigint not null
);
create index inbound_file_received on inbound_file (received_at);

create table inbound_piece (
  file_id uuid not null references inbound_file (id),
  place integer not null,
  sealed bytea not null,
  primary key (file_id, place)
);

create table inbound_file_flaw (
  file_id uuid not null references inbound_file (id),
  place integer not null,
  segment bigint not null,
  at_byte bigint not null,
  words varchar(4000) not null,
  shown varchar(255) not null,
  primary key (file_id, place)
);

create table inbound_transaction (
  id uuid not null primary key,
  file_id uuid not null references inbound_file (id),
  place integer not null,
  kind varchar(20) not null,
  code varchar(255) not null,
  first_segment bigint not null,
  last_segment bigint not null,
  hash varchar(64) not null,
  claims integer not null,
  stated_cents bigint not null,
  result varchar(12) not null,
  remittance_id uuid references remittance (id),
  taken integer not null,
  rejected integer not null,
  version bigint not null,
  unique (file_id, place)
);

create table inbound_flaw (
  transaction_id uuid not null references inbound_transaction (id),
  place integer not null,
  segment bigint not null,
  at_byte bigint not null,
  words varchar(4000) not null,
  shown varchar(255) not null,
  primary key (transaction_id, place)
);
