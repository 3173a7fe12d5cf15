-- Time is taken in slots of five minutes. One row for each slot of a therapist, a room or a client: the primary key is what keeps
-- two bookings at the same moment from both succeeding. Therapist and room are taken through the turnover, the client is not.
create table booked_slot (
  resource_id uuid not null,
  slot bigint not null, -- five-minute slots since 1970-01-01 00:00 UTC
  appointment_id uuid not null references appointment (id),
  constraint booked_slot_once primary key (resource_id, slot)
);
create index booked_slot_appointment on booked_slot (appointment_id);

-- It knew of starts only, and let a cancelled appointment keep its time.
alter table appointment drop constraint appointment_therapist_once;

alter table appointment add column turnover_minutes integer default 0 not null;
alter table appointment add column arrived_at timestamp with time zone;
alter table appointment add column started_at timestamp with time zone;
alter table appointment add column ended_at timestamp with time zone;

insert into booked_slot (resource_id, slot, appointment_id)
select resource_id, slot, cast(min(cast(appointment_id as varchar(36))) as uuid)
from (
  select taker.resource_id, cast(floor(extract(epoch from taker.starts_at) / 300) as bigint) + ones.n + 8 * eights.n as slot,
    taker.id as appointment_id, taker.ends_at
  from (
    select therapist_id as resource_id, id, starts_at, ends_at, state from appointment
    union all select client_id, id, starts_at, ends_at, state from appointment
    union all select room_id, id, starts_at, ends_at, state from appointment where room_id is not null
  ) taker
  cross join (values (0), (1), (2), (3), (4), (5), (6), (7)) as ones (n)
  cross join (values (0), (1), (2), (3), (4), (5), (6), (7)) as eights (n)
  where taker.state not in ('CANCELLED', 'LATE_CANCELLED')
) taken
where slot * 300 < extract(epoch from ends_at)
group by resource_id, slot;
