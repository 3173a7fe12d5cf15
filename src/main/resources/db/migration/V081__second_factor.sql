create table totp_factor (
  id uuid not null primary key,
  user_id uuid not null unique references user_account (id),
  sealed_seed varchar(400) not null,
  since timestamp with time zone not null,
  last_step bigint not null
);
create table recovery_code (
  id uuid not null primary key,
  user_id uuid not null references user_account (id),
  code_hash varchar(64) not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index recovery_code_user on recovery_code (user_id);
