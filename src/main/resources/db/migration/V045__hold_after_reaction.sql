-- A hold may also follow a serious reaction to a session; then no screening stands behind it.
alter table screening_hold alter column screening_id drop not null;
