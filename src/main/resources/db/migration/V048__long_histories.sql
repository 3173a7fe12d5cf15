-- The newest come first in every list of a client, and are found without sorting all there is.
drop index screening_record_client;
create index screening_record_newest on screening_record (client_id, recorded_at desc, id desc);
create index screening_record_day on screening_record (client_id, asked_on);
drop index session_note_client;
create index session_note_newest on session_note (client_id, started_at desc, id desc);
