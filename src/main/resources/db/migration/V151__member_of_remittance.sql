-- Whom the payer means, where it names them by their member ID.
alter table remittance_row add column member_id varchar(80) default '' not null;
