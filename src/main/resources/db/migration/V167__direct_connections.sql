-- Payers that take files without the clearinghouse: under their own IDs, through their own folders.
create table claim_connection (
  payer_id uuid not null primary key references payer (id),
  receiver_name varchar(60) not null,
  receiver_id varchar(15) not null,
  sender_id varchar(15) not null,
  trial boolean not null,
  outbound_folder varchar(500) not null,
  inbound_folder varchar(500) not null,
  version bigint not null
);

-- Whom a file is for: a payer with a connection of its own, or null for the clearinghouse; and its name, empty for files of before.
alter table outbound_file add column payer_id uuid references payer (id);
alter table outbound_file add column receiver varchar(60) default '' not null;
