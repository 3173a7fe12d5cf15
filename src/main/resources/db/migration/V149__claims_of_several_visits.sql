-- A claim can bill several visits. A note is billed by one claim at a time: billed_note is empty where another claim has taken the visit.
create table claim_billed_visit (
  claim_id uuid not null references claim (id),
  place integer not null,
  note_id uuid not null references session_note (id),
  billed_note uuid unique references session_note (id),
  therapist_id uuid not null references user_account (id),
  service_date date not null,
  primary key (claim_id, place)
);
insert into claim_billed_visit (claim_id, place, note_id, billed_note, therapist_id, service_date)
  select claim_id, place, note_id, note_id, therapist_id, service_date from claim_visit;
drop table claim_visit;
create index claim_billed_visit_note on claim_billed_visit (note_id);

-- The claim that bills the visits of this one together with others.
alter table claim add column joined_to uuid references claim (id);
alter table claim add column visit_count integer default 1 not null;
alter table claim add column last_date date;
update claim set last_date = service_date;
alter table claim alter column last_date set not null;

-- When a service was, as the payer says it (DTM 472).
alter table remittance_line add column service_date date;
