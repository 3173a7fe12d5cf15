-- "This record is that client": two records of one client, joined without changing a row of either. A join that has ended stays, and tells.
-- standing holds the alias while the join lasts, so that no record is joined twice at once.
create table client_alias (
  id uuid not null primary key,
  alias_id uuid not null references client (id),
  survivor_id uuid not null references client (id),
  standing uuid unique,
  sealed_reason varchar(4000) not null,
  merged_by uuid not null references user_account (id),
  merged_at timestamp with time zone not null,
  ended_by uuid references user_account (id),
  ended_at timestamp with time zone,
  constraint client_alias_of_another check (alias_id <> survivor_id)
);
create index client_alias_survivor on client_alias (survivor_id, merged_at);
create index client_alias_alias on client_alias (alias_id, merged_at);
