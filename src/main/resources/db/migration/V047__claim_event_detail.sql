-- What a manager writes about an amendment stands there with the manager's name.
alter table claim_event alter column detail set data type varchar(600);
