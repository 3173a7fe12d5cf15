-- Whatever the log is asked for comes newest first. Each index ends in the order of the pages, so a page is read and never sorted.
create index audit_entry_newest on audit_entry (at desc, seq desc);
create index audit_entry_of_client on audit_entry (client_number, at desc, seq desc);
create index audit_entry_of_actor on audit_entry (actor_id, at desc, seq desc);
create index audit_entry_of_actor_and_action on audit_entry (actor_id, action, at desc, seq desc);
create index audit_entry_of_action on audit_entry (action, at desc, seq desc);
create index audit_entry_of_outcome on audit_entry (outcome, at desc, seq desc);
drop index audit_entry_at;
drop index audit_entry_client;
drop index audit_entry_actor;
