create table health_history (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  started_at timestamp with time zone not null,
  started_by uuid not null references user_account (id),
  completed_at timestamp with time zone,
  completed_by uuid references user_account (id),
  sealed_content varchar(200000) not null,
  version bigint not null
);
create index health_history_client on health_history (client_id, completed_at);
