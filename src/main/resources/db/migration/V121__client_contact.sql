-- What a front desk knows of a client besides name and address.
alter table client add column preferred_name varchar(80) default '' not null;
alter table client add column pronouns varchar(40) default '' not null;
alter table client add column status varchar(10) default 'ACTIVE' not null;
alter table client add column reach varchar(10) default 'ANY' not null;
alter table client add column emergency_name varchar(160) default '' not null;
alter table client add column emergency_phone varchar(30) default '' not null;
alter table client add column emergency_relation varchar(60) default '' not null;
alter table client add column guardian_name varchar(160) default '' not null;
alter table client add column guardian_phone varchar(30) default '' not null;
alter table client add column guardian_relation varchar(60) default '' not null;
