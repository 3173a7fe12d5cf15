-- A letter of many scripts is three bytes, and a seal adds a third: what a field may hold has to fit in each of them.
alter table client_document alter column sealed_words set data type varchar(8000);
alter table client_document alter column sealed_proof set data type varchar(8000);
alter table client_document alter column sealed_reason set data type varchar(8000);
alter table client_letter alter column sealed_text set data type varchar(80000);
alter table client_letter alter column sealed_outcome set data type varchar(16000);
alter table clearance_document alter column sealed_terms set data type varchar(16000);
alter table encounter alter column sealed_content set data type varchar(80000);
alter table health_history alter column sealed_content set data type varchar(400000);
alter table note_addendum alter column sealed_text set data type varchar(120000);
alter table note_operation alter column sealed_value set data type varchar(120000);
alter table plan_checkpoint alter column sealed_review set data type varchar(16000);
alter table screening_record alter column sealed_content set data type varchar(80000);
alter table screening_record alter column sealed_result set data type varchar(80000);
alter table signed_note alter column sealed_content set data type varchar(1000000);
alter table treatment_plan alter column sealed_content set data type varchar(400000);
