-- What a person has typed into a form and not saved yet. Older than three days it is deleted.
create table unfinished_form (
  user_id uuid not null references user_account (id),
  form varchar(120) not null,
  act_id uuid not null,
  sealed_content varchar(400000) not null,
  kept_at timestamp with time zone not null,
  primary key (user_id, form)
);
create index unfinished_form_age on unfinished_form (kept_at);
