-- Tries at the sign-in from one address, by devices that nobody is known on. Older than a day they are deleted.
create table sign_in_address (
  address varchar(60) not null primary key,
  minute_since timestamp with time zone not null,
  minute_tries integer not null,
  hour_since timestamp with time zone not null,
  hour_tries integer not null
);
create index sign_in_address_age on sign_in_address (hour_since);

-- An alert is about an account or about an address.
alter table security_alert alter column account_id drop not null;
alter table security_alert add column address varchar(60);
