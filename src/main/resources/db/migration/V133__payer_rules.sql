alter table payer add column in_network boolean default true not null;
alter table payer add column phone varchar(30) default '' not null;
alter table payer add column portal varchar(200) default '' not null;
alter table payer add column active boolean default true not null;

create table payer_rules (
  id uuid not null primary key,
  payer_id uuid not null references payer (id),
  number integer not null,
  valid_from date not null,
  counting varchar(20) not null,
  first_days integer not null,
  first_from varchar(10) not null,
  takes_corrected boolean not null,
  corrected_days integer,
  corrected_from varchar(10),
  appeal_days integer,
  wants_referring boolean not null,
  visits_without_authorization integer,
  check_days integer,
  wants_therapy_modifier boolean not null,
  second_region varchar(2) not null,
  member_id_shape varchar(30) not null,
  status_days integer not null,
  made_by uuid,
  made_at timestamp with time zone,
  version bigint not null,
  unique (payer_id, number)
);

create table payer_rule_source (
  rules_id uuid not null references payer_rules (id),
  topic varchar(20) not null,
  source varchar(200) not null,
  dated date,
  confirmed_on date,
  confirmed_by uuid,
  primary key (rules_id, topic)
);

create table payer_rule_code (
  rules_id uuid not null references payer_rules (id),
  code varchar(5) not null,
  answer varchar(10) not null,
  primary key (rules_id, code)
);

insert into payer_rules (id, payer_id, number, valid_from, counting, first_days, first_from, takes_corrected, wants_referring,
  wants_therapy_modifier, second_region, member_id_shape, status_days, version)
select id, id, 1, date '2000-01-01', counting, filing_days, 'SERVICE', true, wants_referring, wants_therapy_modifier, '59', '', 30, 0
from payer;

alter table payer drop column counting;
alter table payer drop column filing_days;
alter table payer drop column wants_referring;
alter table payer drop column wants_therapy_modifier;
