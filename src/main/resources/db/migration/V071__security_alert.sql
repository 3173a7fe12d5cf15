-- What managers and admins see until one of them has looked at it. open_for names the account while the alert is open, so there is one.
create table security_alert (
  id uuid not null primary key,
  kind varchar(30) not null,
  account_id uuid not null references user_account (id),
  open_for uuid,
  raised_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  refusals integer not null,
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid references user_account (id),
  constraint security_alert_open unique (open_for)
);
