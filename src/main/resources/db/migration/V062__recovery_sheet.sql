-- That the key was printed, and that somebody showed to have the paper. Never what is on it.
create table recovery_sheet (
  id uuid not null primary key,
  fingerprint varchar(19) not null,
  act varchar(10) not null,
  at timestamp with time zone not null,
  by_account uuid not null references user_account (id)
);
create index recovery_sheet_act on recovery_sheet (fingerprint, act, at);
