-- What a client signed, or who saw that nothing was signed, when the advice to see a doctor now was refused.
alter table screening_hold add column sealed_refusal varchar(60000);
