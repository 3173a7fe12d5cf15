-- What a payment says is kept to its last line; the claim is what is posted, waits, or is set aside.
alter table remittance alter column trace set data type varchar(255);
alter table remittance alter column payer_code set data type varchar(255);
alter table remittance alter column payer_name set data type varchar(255);
alter table remittance alter column paid_on drop not null;
alter table remittance add column transaction_id uuid;
alter table remittance add column hash varchar(64) default '' not null;
alter table remittance add column payer_number varchar(255) default '' not null;
alter table remittance add column method varchar(255) default '' not null;
alter table remittance add column claims integer default 0 not null;
alter table remittance add column done integer default 0 not null;
alter table remittance add column by_hand boolean default false not null;
create index remittance_hash on remittance (hash);

alter table remittance_row alter column control set data type varchar(255);
alter table remittance_row alter column result set data type varchar(60);
alter table remittance_row add column segment bigint default 0 not null;
alter table remittance_row add column status varchar(255) default '' not null;
alter table remittance_row add column payer_number varchar(255) default '' not null;
alter table remittance_row add column patient varchar(600) default '' not null;
alter table remittance_row add column prior_cents bigint default 0 not null;
alter table remittance_row add column remarks varchar(4000) default '' not null;
alter table remittance_row add column state varchar(10) default 'POSTED' not null;
alter table remittance_row add column why varchar(4000) default '' not null;
alter table remittance_row add column off_by_cents bigint;
alter table remittance_row add column settled_by uuid references user_account (id);
alter table remittance_row add column settled_at timestamp with time zone;
alter table remittance_row add column settled_words varchar(1000) default '' not null;
alter table remittance_row add column version bigint default 0 not null;
create index remittance_row_state on remittance_row (state);
create index remittance_row_claim on remittance_row (claim_id);

update remittance_row set state = 'WAITING'
  where remittance_id in (select id from remittance where state = 'PARKED');
update remittance set claims = (select count(*) from remittance_row w where w.remittance_id = remittance.id);
update remittance set done = claims;

create table remittance_line (
  remittance_id uuid not null,
  row_place integer not null,
  place integer not null,
  procedure_code varchar(255) not null,
  control varchar(255) not null,
  charge_cents bigint not null,
  paid_cents bigint not null,
  remarks varchar(4000) not null,
  primary key (remittance_id, row_place, place),
  foreign key (remittance_id, row_place) references remittance_row (remittance_id, place)
);

-- line counts from 1; 0 is the claim as a whole
create table remittance_adjustment (
  remittance_id uuid not null,
  row_place integer not null,
  place integer not null,
  line integer not null,
  group_code varchar(255) not null,
  reason varchar(255) not null,
  cents bigint not null,
  quantity varchar(255) not null,
  primary key (remittance_id, row_place, place),
  foreign key (remittance_id, row_place) references remittance_row (remittance_id, place)
);

create table remittance_moved (
  remittance_id uuid not null references remittance (id),
  place integer not null,
  reason varchar(255) not null,
  reference varchar(255) not null,
  cents bigint not null,
  primary key (remittance_id, place)
);

alter table claim_event alter column detail set data type varchar(4000);
