-- Nothing that a payer says is cut: a claim may have a thousand remarks, and a refused file two hundred faults.
alter table remittance_row alter column remarks set data type varchar(300000);
alter table remittance_line alter column remarks set data type varchar(300000);
alter table claim_event alter column detail set data type varchar(300000);
alter table claim_version alter column payer_claim_number set data type varchar(255);

-- The code that was billed, where the payer judged another one; and the client's name and number as the payer has them.
alter table remittance_line add column billed_code varchar(255) default '' not null;
alter table remittance_row add column corrected_name varchar(600) default '' not null;
alter table remittance_row add column corrected_id varchar(255) default '' not null;

-- Our number of the version that it was posted to, which is not always the number that the payer wrote.
alter table remittance_row add column posted_to varchar(255) default '' not null;
update remittance_row set posted_to = control where state = 'POSTED';
update remittance_row set posted_to = (select c.number from claim c where c.id = remittance_row.claim_id)
  where state = 'POSTED' and claim_id is not null
  and not exists (select 1 from claim_version v where v.control = remittance_row.control);
create index remittance_row_posted_to on remittance_row (posted_to);

-- Two payments of nothing may have the same trace: the second one is kept with a part of its hash behind it.
alter table remittance alter column trace set data type varchar(300);
