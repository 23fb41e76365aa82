-- A group's development plan: docs/adr/0020-groups-plans-and-gathering.md. turn: how often it has been changed.
create table kd.plan (
  workplace_id uuid not null,
  id uuid not null,
  title text not null check (char_length(title) between 1 and 120),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  workshop_id uuid,
  former_id uuid,
  turn integer not null default 0,
  made_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, workshop_id) references kd.workshop,
  foreign key (workplace_id, former_id) references kd.plan
);

create index plan_of_workshop on kd.plan (workplace_id, workshop_id);
create index plan_after on kd.plan (workplace_id, former_id);

alter table kd.plan enable row level security;
create policy own_workplace on kd.plan using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Whom it is for, as kd.workshop_for says it of a workshop; but never the whole workplace.
create table kd.plan_for (
  workplace_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  unit_id uuid,
  staff_group_id uuid,
  name text not null check (char_length(name) between 1 and 80),
  primary key (workplace_id, plan_id, position),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, unit_id) references kd.unit on delete set null (unit_id),
  foreign key (workplace_id, staff_group_id) references kd.staff_group,
  check (num_nonnulls(unit_id, staff_group_id) <= 1)
);

create index plan_for_unit on kd.plan_for (workplace_id, unit_id);
create index plan_for_staff_group on kd.plan_for (workplace_id, staff_group_id);

alter table kd.plan_for enable row level security;
create policy own_workplace on kd.plan_for using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- number: 0 as it is being written; from 1 as it was agreed. focus_id: the paragraph of a strategy that it serves, focus what that is called.
create table kd.plan_need (
  workplace_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  id uuid not null,
  position integer not null,
  text text not null check (char_length(text) between 1 and 1000),
  competence text not null
    check (competence in ('PROFESSIONAL', 'ORGANISATIONAL', 'GENERAL', 'RELATIONAL', 'NOT_COMPETENCE')),
  focus_id uuid,
  focus text not null check (char_length(focus) <= 120),
  goal text not null check (char_length(goal) <= 500),
  conclusion_id uuid,
  removed boolean not null default false,
  primary key (workplace_id, plan_id, number, id),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, conclusion_id) references kd.conclusion
);

-- An id is one need's, whichever plan it is in.
create unique index plan_need_id on kd.plan_need (workplace_id, number, id);

alter table kd.plan_need enable row level security;
create policy own_workplace on kd.plan_need using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- responsible: what they are called, also when they are on the list no more. former_id: the activity that it goes on from.
create table kd.activity (
  workplace_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  id uuid not null,
  position integer not null,
  need_id uuid,
  text text not null check (char_length(text) between 1 and 1000),
  kind text not null,
  whom text not null check (char_length(whom) <= 200),
  responsible_id uuid,
  responsible text not null check (char_length(responsible) <= 60),
  deadline date,
  sign text not null check (char_length(sign) <= 500),
  daily text not null check (char_length(daily) <= 500),
  follow_up_on date,
  funding text not null check (funding in ('', 'OWN', 'STATE_FUND', 'OTHER')),
  funding_note text not null check (char_length(funding_note) <= 300),
  former_id uuid,
  conclusion_id uuid,
  removed boolean not null default false,
  primary key (workplace_id, plan_id, number, id),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, responsible_id) references kd.person on delete set null (responsible_id),
  foreign key (workplace_id, conclusion_id) references kd.conclusion
);

create unique index activity_id on kd.activity (workplace_id, number, id);
create index activity_of on kd.activity (workplace_id, responsible_id);

alter table kd.activity enable row level security;
create policy own_workplace on kd.activity using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- What leader and group agreed, and when; the needs and activities with this number are what it says.
create table kd.plan_agreement (
  workplace_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number > 0),
  agreed_on date not null,
  title text not null,
  starts_on date not null,
  ends_on date not null,
  whom text[] not null,
  goals text[] not null,
  leader text not null check (char_length(leader) between 1 and 60),
  for_group text not null check (char_length(for_group) between 1 and 200),
  made_at timestamptz not null,
  primary key (workplace_id, plan_id, number),
  foreign key (workplace_id, plan_id) references kd.plan
);

alter table kd.plan_agreement enable row level security;
create policy own_workplace on kd.plan_agreement
  using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Each unit with all that lie under it, itself among them; the reader's own row security holds.
create view kd.unit_within with (security_invoker = true) as
  with recursive within (workplace_id, top_id, unit_id) as (
    select workplace_id, id, id from kd.unit
    union
    select w.workplace_id, w.top_id, u.id from within w
      join kd.unit u on u.workplace_id = w.workplace_id and u.parent_id = w.unit_id
  )
  select workplace_id, top_id, unit_id from within;

-- Whose account leads a unit that a plan is for, or one above it.
create view kd.leads_plan with (security_invoker = true) as
  select distinct f.workplace_id, f.plan_id, p.account_id from kd.plan_for f
    join kd.unit_within w on w.workplace_id = f.workplace_id and w.unit_id = f.unit_id
    join kd.unit_leader l on l.workplace_id = w.workplace_id and l.unit_id = w.top_id
    join kd.person p on p.workplace_id = l.workplace_id and p.id = l.person_id
  where p.account_id is not null;

-- Who is of the group that a plan is for.
create view kd.of_plan with (security_invoker = true) as
  select f.workplace_id, f.plan_id, p.id as person_id, p.account_id, p.staff_group_id from kd.plan_for f
    join kd.unit_within w on w.workplace_id = f.workplace_id and w.top_id = f.unit_id
    join kd.person p on p.workplace_id = w.workplace_id and p.unit_id = w.unit_id
  where p.guest_of is null
  union
  select f.workplace_id, f.plan_id, p.id, p.account_id, p.staff_group_id from kd.plan_for f
    join kd.unit_within w on w.workplace_id = f.workplace_id and w.top_id = f.unit_id
    join kd.project_member m on m.workplace_id = w.workplace_id and m.unit_id = w.unit_id
    join kd.person p on p.workplace_id = m.workplace_id and p.id = m.person_id
  where p.guest_of is null
  union
  select f.workplace_id, f.plan_id, p.id, p.account_id, p.staff_group_id from kd.plan_for f
    join kd.person p on p.workplace_id = f.workplace_id and p.staff_group_id = f.staff_group_id
  where p.guest_of is null;
