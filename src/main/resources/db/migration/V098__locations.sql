-- Places of work. What is empty is as the practice has it. The practice as it was becomes its first place, with an id that every
-- practice's first place has. Rows that name it get it as the default of a new column: also those that nothing may change.
create table location (
  id uuid not null primary key,
  name varchar(60) not null,
  npi varchar(10) not null,
  street varchar(200) not null,
  city varchar(100) not null,
  state varchar(2) not null,
  zip varchar(9) not null,
  phone varchar(30) not null,
  zone varchar(60) not null,
  place_of_service varchar(2) not null,
  opens_at time not null,
  closes_at time not null,
  closed_on date,
  version bigint not null,
  constraint location_name_once unique (name)
);

insert into location (id, name, npi, street, city, state, zip, phone, zone, place_of_service, opens_at, closes_at, version)
  values ('01930000-0000-7000-8000-000000000001', '', '', '', '', '', '', '', '', '11', '08:00:00', '19:00:00', 0);
update location set
  opens_at = (select p.opens_at from practice p where p.id = 1),
  closes_at = (select p.closes_at from practice p where p.id = 1)
  where exists (select 1 from practice p where p.id = 1);
alter table practice drop column opens_at;
alter table practice drop column closes_at;

-- Two places may both have a Room 1.
alter table room add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table room alter column location_id drop default;
alter table room add constraint room_location foreign key (location_id) references location (id);
alter table room add column label varchar(60);
update room set label = name;
alter table room drop column name;
alter table room alter column label set not null;
alter table room rename column label to name;
alter table room add constraint room_name_once unique (location_id, name);

alter table appointment add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table appointment alter column location_id drop default;
alter table appointment add constraint appointment_location foreign key (location_id) references location (id);

alter table session_note add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table session_note alter column location_id drop default;
alter table session_note add constraint session_note_location foreign key (location_id) references location (id);

alter table encounter add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table encounter alter column location_id drop default;
alter table encounter add constraint encounter_location foreign key (location_id) references location (id);

alter table claim add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table claim alter column location_id drop default;
alter table claim add constraint claim_location foreign key (location_id) references location (id);
create index claim_location_state on claim (location_id, state, service_date);

-- Money outside of any claim belongs to no place.
alter table ledger_posting add column location_id uuid default '01930000-0000-7000-8000-000000000001';
alter table ledger_posting alter column location_id drop default;
alter table ledger_posting add constraint ledger_posting_place check (claim_id is null or location_id is not null);

-- Where a client began, and where each visit was.
alter table episode_outcome add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table episode_outcome alter column location_id drop default;
alter table episode_outcome add constraint episode_outcome_location foreign key (location_id) references location (id);
alter table visit_pain add column location_id uuid default '01930000-0000-7000-8000-000000000001' not null;
alter table visit_pain alter column location_id drop default;
alter table visit_pain add constraint visit_pain_location foreign key (location_id) references location (id);

-- Where a tablet is; empty for one that nobody has said it of.
alter table tablet add column location_id uuid default '01930000-0000-7000-8000-000000000001';
alter table tablet alter column location_id drop default;
alter table tablet add constraint tablet_location foreign key (location_id) references location (id);

-- Where a role holds. A role without a line here holds at every place.
create table role_location (
  user_id uuid not null references user_account (id),
  role varchar(20) not null,
  location_id uuid not null references location (id),
  primary key (user_id, role, location_id)
);

-- The places that a manager is to have, for the second person; empty for all.
alter table access_request add column places varchar(8000) default '' not null;
