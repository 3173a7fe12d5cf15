-- What a payer is told of a claim besides what note, policy and prescription say.
alter table claim_version add column onset_on date;
alter table claim_version add column first_treated_on date;
alter table claim_version add column client_paid_cents bigint default 0 not null;
alter table claim_version add column note varchar(80) default '' not null;
