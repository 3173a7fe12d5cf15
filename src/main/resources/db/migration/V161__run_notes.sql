-- What a manager wrote beside a month of the run chart. It names no client.
create table run_note (
  id uuid not null primary key,
  month_on date not null,
  words varchar(200) not null,
  new_median boolean not null,
  written_by uuid not null references user_account (id),
  written_at timestamp with time zone not null,
  version bigint not null
);
create index run_note_month on run_note (month_on);
