create table ledger_posting (
  id uuid not null primary key,
  claim_id uuid,
  client_id uuid,
  kind varchar(30) not null,
  cents bigint not null,
  source varchar(120) not null,
  posted_at timestamp with time zone not null
);
create index ledger_posting_claim on ledger_posting (claim_id);
create index ledger_posting_day on ledger_posting (posted_at);
