alter table prescription add column used_before integer default 0 not null;
alter table prescription add column prescriber_phone varchar(30) default '' not null;
alter table prescription add column withdrawn boolean default false not null;
