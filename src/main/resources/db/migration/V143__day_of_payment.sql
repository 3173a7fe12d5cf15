-- A payment that names no day is posted once somebody says it.
alter table inbound_transaction add column given_on date;
