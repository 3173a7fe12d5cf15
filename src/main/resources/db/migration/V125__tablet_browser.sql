-- With what somebody last signed in on it, in plain words such as "Chrome on iPadOS"; empty until the next sign-in.
alter table tablet add column browser varchar(60) default '' not null;
