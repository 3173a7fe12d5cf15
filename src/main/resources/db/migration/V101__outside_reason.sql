-- Why a visit was booked while its place is closed; empty when nobody had to be asked.
alter table appointment add column outside_reason varchar(200);
