-- Emergency access: a person without care of a client reads that record for an hour, with a reason that is reviewed later.
-- of_day counts those that a person opens alone on one day; the check and the unique pair let nobody open a fourth, however many ask at once.
create table emergency_grant (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  account_id uuid not null references user_account (id),
  reason_code varchar(30) not null,
  sealed_reason varchar(4000) not null,
  asked_on date not null,
  of_day integer,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid references user_account (id),
  opened_at timestamp with time zone,
  ends_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid references user_account (id),
  reviewed_at timestamp with time zone,
  reviewed_by uuid references user_account (id),
  verdict varchar(20),
  sealed_note varchar(4000),
  constraint emergency_grant_of_day unique (account_id, asked_on, of_day),
  constraint emergency_grant_three check (of_day between 1 and 3)
);
create index emergency_grant_reader on emergency_grant (account_id, client_id, ends_at);
create index emergency_grant_review on emergency_grant (reviewed_at, asked_at);
create index emergency_grant_asked on emergency_grant (asked_at);
