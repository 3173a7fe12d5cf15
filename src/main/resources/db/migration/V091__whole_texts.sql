-- What the product says of a claim, a remittance or an account is kept whole.
alter table claim_finding alter column explanation set data type varchar(4000);
alter table remittance_reason alter column reason set data type varchar(4000);
alter table remittance alter column file_name set data type varchar(255);
alter table security_notice alter column words set data type varchar(2000);
