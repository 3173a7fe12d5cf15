create table practice (
  id integer not null primary key,
  name varchar(200) not null,
  npi varchar(10) not null,
  tax_id varchar(9) not null,
  taxonomy varchar(10) not null,
  street varchar(200) not null,
  city varchar(100) not null,
  state varchar(2) not null,
  zip varchar(9) not null,
  phone varchar(30) not null,
  zone varchar(60) not null,
  emergency_number varchar(20) not null,
  version bigint not null,
  constraint practice_is_one check (id = 1)
);

create table room (
  id uuid not null primary key,
  name varchar(60) not null unique
);
