create table client (
  id uuid not null primary key,
  number varchar(20) not null unique,
  first_name varchar(80) not null,
  last_name varchar(80) not null,
  search_name varchar(170) not null,
  born date not null,
  sex varchar(1) not null,
  street varchar(200) not null,
  city varchar(100) not null,
  state varchar(2) not null,
  zip varchar(9) not null,
  phone varchar(30) not null,
  email varchar(200) not null,
  occupation varchar(120) not null,
  allergies varchar(1000) not null,
  complaint varchar(1000) not null,
  created_at timestamp with time zone not null,
  version bigint not null
);
create index client_search on client (search_name, id);

create table client_number (
  id integer not null primary key,
  last_number integer not null,
  constraint client_number_is_one check (id = 1)
);
insert into client_number (id, last_number) values (1, 1000);

create table care_assignment (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  therapist_id uuid not null references user_account (id),
  from_day date not null,
  to_day date
);
create index care_assignment_client on care_assignment (client_id, therapist_id);
create index care_assignment_therapist on care_assignment (therapist_id, client_id);
