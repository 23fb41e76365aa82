-- Whom a workshop is for: docs/adr/0020-groups-plans-and-gathering.md. No rows = the whole workplace.
-- name: what it is called; once the workshop is closed, what it was called then. A unit that is gone leaves its name.
create table kd.workshop_for (
  workplace_id uuid not null,
  workshop_id uuid not null,
  position integer not null,
  unit_id uuid,
  staff_group_id uuid,
  name text not null check (char_length(name) between 1 and 80),
  primary key (workplace_id, workshop_id, position),
  unique (workplace_id, workshop_id, unit_id),
  unique (workplace_id, workshop_id, staff_group_id),
  foreign key (workplace_id, workshop_id) references kd.workshop,
  foreign key (workplace_id, unit_id) references kd.unit on delete set null (unit_id),
  foreign key (workplace_id, staff_group_id) references kd.staff_group,
  check (num_nonnulls(unit_id, staff_group_id) <= 1)
);

create index workshop_for_unit on kd.workshop_for (workplace_id, unit_id);
create index workshop_for_staff_group on kd.workshop_for (workplace_id, staff_group_id);

alter table kd.workshop_for enable row level security;
create policy own_workplace on kd.workshop_for using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Whose account leads a unit that a workshop is for, or one above it; the reader's own row security holds.
create view kd.leads_workshop with (security_invoker = true) as
  with recursive above (workplace_id, workshop_id, unit_id) as (
    select workplace_id, workshop_id, unit_id from kd.workshop_for where unit_id is not null
    union
    select a.workplace_id, a.workshop_id, u.parent_id from above a
      join kd.unit u on u.workplace_id = a.workplace_id and u.id = a.unit_id
    where u.parent_id is not null
  )
  select distinct a.workplace_id, a.workshop_id, p.account_id from above a
    join kd.unit_leader l on l.workplace_id = a.workplace_id and l.unit_id = a.unit_id
    join kd.person p on p.workplace_id = l.workplace_id and p.id = l.person_id
  where p.account_id is not null;

-- Who is of the group that a workshop is for: those of its units and of what lies under them, of its project teams and of its staff groups.
create view kd.of_workshop_group with (security_invoker = true) as
  with recursive within (workplace_id, workshop_id, unit_id) as (
    select workplace_id, workshop_id, unit_id from kd.workshop_for where unit_id is not null
    union
    select w.workplace_id, w.workshop_id, u.id from within w
      join kd.unit u on u.workplace_id = w.workplace_id and u.parent_id = w.unit_id
  ),
  one as (
    select w.workplace_id, w.workshop_id, p.id as person_id from within w
      join kd.person p on p.workplace_id = w.workplace_id and p.unit_id = w.unit_id
    union
    select w.workplace_id, w.workshop_id, m.person_id from within w
      join kd.project_member m on m.workplace_id = w.workplace_id and m.unit_id = w.unit_id
    union
    select f.workplace_id, f.workshop_id, p.id from kd.workshop_for f
      join kd.person p on p.workplace_id = f.workplace_id and p.staff_group_id = f.staff_group_id
  )
  select one.workplace_id, one.workshop_id, one.person_id, p.account_id, p.staff_group_id from one
    join kd.person p on p.workplace_id = one.workplace_id and p.id = one.person_id
  where p.guest_of is null;
