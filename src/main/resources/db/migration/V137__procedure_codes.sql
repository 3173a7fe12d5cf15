alter table procedure_fee add column words varchar(120) default '' not null;
alter table procedure_fee add column active boolean default true not null;

create table payer_fee (
  id uuid not null primary key,
  payer_id uuid not null references payer (id),
  code varchar(5) not null references procedure_fee (code),
  charge_cents bigint,
  allowed_cents bigint,
  valid_from date not null,
  valid_to date,
  version bigint not null
);
create index payer_fee_payer on payer_fee (payer_id, code, valid_from);
