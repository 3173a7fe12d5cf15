-- What payers before this one did with the claim, as it was when this version was made; null for a first payer.
alter table claim_version add column sealed_earlier varchar(100000);
