-- How the practice bills, and with whom it exchanges files. One row, with number 1; without it the practice bills as an organization.
create table claim_settings (
  id integer not null primary key,
  bills_as varchar(12) not null,
  first_name varchar(35) not null,
  last_name varchar(60) not null,
  -- Of a person who bills with it instead of the employer number; null otherwise.
  sealed_ssn varchar(500),
  pay_to_street varchar(55) not null,
  pay_to_city varchar(30) not null,
  pay_to_state varchar(2) not null,
  pay_to_zip varchar(9) not null,
  names_supervisor boolean not null,
  receiver_name varchar(60) not null,
  receiver_id varchar(15) not null,
  sender_id varchar(15) not null,
  trial boolean not null,
  outbound_folder varchar(500) not null,
  inbound_folder varchar(500) not null,
  version bigint not null
);
