-- What a note says that claims are checked against: how long the session was, when it was signed, and on which regions each service was done.
alter table claim_billed_visit add column session_minutes integer;
alter table claim_billed_visit add column signed_on date;
alter table claim_version_line add column regions varchar(1000) default '' not null;
-- Which services a finding is about, from 1; empty for the claim as a whole.
alter table claim_version_finding add column lines varchar(200) default '' not null;
