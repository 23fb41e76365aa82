-- A year's talks between employees and leaders (MUS), and what employees report after them: docs/adr/0021-talks-preparation-and-figures.md.
-- closes_on: the last day on which one reports; gathered_at: when the figures were made. reporters: how many reported; null where they were few.
create table kd.mus_round (
  workplace_id uuid not null,
  id uuid not null,
  year integer not null check (year between 2000 and 2199),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  keeps_goals boolean not null,
  gathered_at timestamptz,
  reporters integer check (reporters >= 10),
  primary key (workplace_id, id),
  unique (workplace_id, year)
);

-- The focus areas that one chooses among, as they read when the first reported.
create table kd.mus_focus (
  workplace_id uuid not null,
  round_id uuid not null,
  number integer not null check (number > 0),
  paragraph_id uuid not null,
  name text not null check (char_length(name) between 1 and 120),
  primary key (workplace_id, round_id, number),
  foreign key (workplace_id, round_id) references kd.mus_round
);

-- That a talk was held, as a leader tells; never what was said.
create table kd.mus_held (
  workplace_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  held_on date not null,
  by_id uuid,
  primary key (workplace_id, round_id, person_id),
  foreign key (workplace_id, round_id) references kd.mus_round,
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  foreign key (workplace_id, by_id) references kd.person on delete set null (by_id)
);

-- That somebody has reported, and what: categories alone. Both are deleted when the figures are made.
create table kd.mus_report (
  workplace_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, round_id, person_id),
  foreign key (workplace_id, round_id) references kd.mus_round,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create table kd.mus_need (
  workplace_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  competence text not null
    check (competence in ('PROFESSIONAL', 'ORGANISATIONAL', 'GENERAL', 'RELATIONAL', 'NOT_COMPETENCE')),
  focus integer not null check (focus >= 0),
  learning text not null check (learning in ('IN_THE_JOB', 'FROM_EACH_OTHER', 'COURSES', 'SOMETHING_ELSE')),
  primary key (workplace_id, round_id, person_id, competence, focus, learning),
  foreign key (workplace_id, round_id, person_id) references kd.mus_report on delete cascade
);

-- Of whom figures are told. name: what it was called then. reporters: how many reported; null where they were few.
create table kd.mus_population (
  workplace_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('EVERYONE', 'UNIT', 'STAFF_GROUP')),
  unit_id uuid,
  staff_group_id uuid,
  name text not null check (char_length(name) <= 80),
  reporters integer check (reporters >= 10),
  primary key (workplace_id, id),
  foreign key (workplace_id, round_id) references kd.mus_round,
  foreign key (workplace_id, unit_id) references kd.unit on delete set null (unit_id),
  foreign key (workplace_id, staff_group_id) references kd.staff_group on delete set null (staff_group_id)
);

create index mus_population_of on kd.mus_population (workplace_id, round_id);
create index mus_population_unit on kd.mus_population (workplace_id, unit_id);

-- What is told of them. count: how many; null where it is only told that they are five at least. What is not told has no row.
create table kd.mus_figure (
  workplace_id uuid not null,
  population_id uuid not null,
  category text not null,
  count integer check (count >= 5),
  primary key (workplace_id, population_id, category),
  foreign key (workplace_id, population_id) references kd.mus_population
);

-- That a unit's figures are the works council's to read, by its leader's leave.
create table kd.mus_clearing (
  workplace_id uuid not null,
  population_id uuid not null,
  note text not null check (char_length(note) <= 500),
  by_id uuid,
  cleared_at timestamptz not null,
  primary key (workplace_id, population_id),
  foreign key (workplace_id, population_id) references kd.mus_population,
  foreign key (workplace_id, by_id) references kd.person on delete set null (by_id)
);

do $$
declare walled text;
begin
  foreach walled in array array['mus_round', 'mus_focus', 'mus_held', 'mus_report', 'mus_need', 'mus_population', 'mus_figure', 'mus_clearing']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

-- Who leads whom: the unit somebody is in, or one above it; nobody leads themself.
create view kd.leads_person with (security_invoker = true) as
  select p.workplace_id, p.id as person_id, p.unit_id, l.person_id as leader_id, led.account_id as leader_account_id, l.unit_id as led_unit_id
  from kd.person p
  join kd.unit_within w on w.workplace_id = p.workplace_id and w.unit_id = p.unit_id
  join kd.unit_leader l on l.workplace_id = w.workplace_id and l.unit_id = w.top_id and l.person_id <> p.id
  join kd.person led on led.workplace_id = l.workplace_id and led.id = l.person_id
  where p.guest_of is null;

-- Rounds whose last day is over and whose figures are not made.
create function kd.mus_to_gather(today date) returns table (workplace_id uuid, round_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select r.workplace_id, r.id from kd.mus_round r where r.gathered_at is null and r.closes_on < today $$;

revoke all on function kd.mus_to_gather(date) from public;
grant execute on function kd.mus_to_gather(date) to ${app};
