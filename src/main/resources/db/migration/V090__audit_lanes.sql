-- The access log goes on in lanes beside the one it had, so that writers do not wait for one another. What was written stays in lane 0,
-- whose end stays in audit_head; follows is empty there, because its numbers had no gaps.
alter table audit_entry add column lane integer default 0 not null;
alter table audit_entry add column follows bigint;
alter table audit_entry alter column detail set data type varchar(2000);

create table audit_lane (
  lane integer not null primary key,
  seq bigint not null,
  mac varchar(64) not null
);
insert into audit_lane (lane, seq, mac) values
  (1, 0, 'start'), (2, 0, 'start'), (3, 0, 'start'), (4, 0, 'start'), (5, 0, 'start'), (6, 0, 'start'), (7, 0, 'start'), (8, 0, 'start'),
  (9, 0, 'start'), (10, 0, 'start'), (11, 0, 'start'), (12, 0, 'start'), (13, 0, 'start'), (14, 0, 'start'), (15, 0, 'start'),
  (16, 0, 'start');
