-- How the practice writes days, times and numbers.
alter table practice add column locale varchar(20) default 'en-US' not null;
-- The set-up wrote UTC without asking. Empty means: as unknot.zone says, until somebody chooses.
update practice set zone = '' where zone = 'UTC';
