create table user_account (
  id uuid not null primary key,
  sign_in_name varchar(120) not null unique,
  first_name varchar(80) not null,
  last_name varchar(80) not null,
  credentials varchar(60) not null,
  npi varchar(10) not null,
  licence_number varchar(40) not null,
  licence_state varchar(2) not null,
  licence_expires date,
  password_hash varchar(300),
  enabled boolean not null,
  created_at timestamp with time zone not null,
  last_sign_in_at timestamp with time zone,
  version bigint not null
);

create table user_role (
  user_id uuid not null references user_account (id),
  role varchar(20) not null,
  primary key (user_id, role)
);

create table invitation (
  id uuid not null primary key,
  user_id uuid not null references user_account (id),
  code_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table sign_in_failure (
  subject varchar(80) not null primary key,
  failures integer not null,
  since timestamp with time zone not null
);

create table tablet (
  id uuid not null primary key,
  label varchar(80) not null,
  last_user_id uuid references user_account (id),
  last_seen_at timestamp with time zone not null,
  locked_out_at timestamp with time zone,
  version bigint not null
);

create table setup_done (
  id integer not null primary key,
  done_at timestamp with time zone not null,
  constraint setup_is_once check (id = 1)
);
