-- A clearance is the answer of a provider on paper: kept first, verified in a second step, and withdrawn with its document.
alter table clearance_document add column document_id uuid;
alter table clearance_document add constraint clearance_document_file foreign key (document_id) references client_document (id);
alter table clearance_document add column contact varchar(200) default '' not null;
alter table clearance_document add column sealed_terms varchar(8000);
alter table clearance_document add column kept_by uuid;
alter table clearance_document add constraint clearance_document_keeper foreign key (kept_by) references user_account (id);
alter table clearance_document add column withdrawn_at timestamp with time zone;
alter table clearance_document alter column verified_by drop not null;
alter table clearance_document alter column verified_at drop not null;
create index clearance_document_expiry on clearance_document (expires_on);
