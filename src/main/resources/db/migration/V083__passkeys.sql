-- What an authenticator keeps in the place of a name.
create table passkey_user (
  user_id uuid not null primary key references user_account (id),
  handle varchar(86) not null unique
);

-- Bytes are kept as base64url, without padding. A passkey works at the one name that it was made for.
create table passkey (
  id uuid not null primary key,
  user_id uuid not null references passkey_user (user_id),
  rp_id varchar(253) not null,
  credential_id varchar(1364) not null unique,
  public_key varchar(4000) not null,
  attestation varchar(8000) not null,
  transports varchar(200) not null,
  label varchar(40) not null,
  label_key varchar(80) not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  sign_count bigint not null,
  user_verified boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  constraint passkey_label unique (user_id, label_key)
);
