-- What never changes leaves the row that changes with each answer of a payer.
create table claim_version_part (
  version_id uuid not null references claim_version (id),
  part varchar(10) not null,
  sealed_content varchar(100000) not null,
  primary key (version_id, part)
);
insert into claim_version_part (version_id, part, sealed_content)
  select id, 'snapshot', sealed_snapshot from claim_version where sealed_snapshot is not null;
insert into claim_version_part (version_id, part, sealed_content)
  select id, 'earlier', sealed_earlier from claim_version where sealed_earlier is not null;
alter table claim_version drop column sealed_snapshot;
alter table claim_version drop column sealed_earlier;
