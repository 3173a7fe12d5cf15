create table rule_set_version (
  id uuid not null primary key,
  seq integer not null unique,
  name varchar(20) not null unique,
  content varchar(400000) not null,
  published_at timestamp with time zone not null,
  published_by uuid references user_account (id),
  reason varchar(500) not null
);

create table rule_set_draft (
  owner_id uuid not null primary key references user_account (id),
  based_on varchar(20) not null,
  content varchar(400000) not null,
  kept_at timestamp with time zone not null,
  version bigint not null
);

-- What a screening decided, sealed; records of before say only their level.
alter table screening_record add column sealed_result varchar(40000);
