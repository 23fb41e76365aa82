-- What an employee prepares for a talk, and goals that the two agree: sealed, each under a key of its own that is sealed under the installation's.
-- account_id: whose login wrote it; no other opens it, whoever the person has become. turn: how often it has been written. shown_to: the
-- leader who may read it; null for nobody. shown_account_id: whose login that leader had then; no other reads it.
create table kd.mus_preparation (
  workplace_id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  key_id text not null,
  data_key text not null,
  sealed text not null,
  turn integer not null,
  shown_to uuid,
  shown_account_id uuid,
  primary key (workplace_id, round_id, person_id),
  foreign key (workplace_id, round_id) references kd.mus_round,
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  foreign key (workplace_id, shown_to) references kd.person on delete set null (shown_to)
);

-- account_id: the employee's login when it was made, leader_account_id: the leader's; others that the two have become open it no more.
-- leader_id: whom it was agreed with; null for nobody who is on the list.
create table kd.mus_goal (
  workplace_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  account_id uuid,
  key_id text not null,
  data_key text not null,
  sealed text not null,
  leader_id uuid,
  leader_account_id uuid,
  follow_up_on date,
  state text not null check (state in ('OPEN', 'REACHED', 'DROPPED')),
  made_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, round_id) references kd.mus_round,
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  foreign key (workplace_id, leader_id) references kd.person on delete set null (leader_id)
);

create index mus_goal_of on kd.mus_goal (workplace_id, round_id, person_id);

alter table kd.mus_preparation enable row level security;
create policy own_workplace on kd.mus_preparation using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
alter table kd.mus_goal enable row level security;
create policy own_workplace on kd.mus_goal using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Who somebody has talks with: who leads their unit, or the nearest one above it that anybody else leads.
create view kd.next_leader with (security_invoker = true) as
  with recursive up (workplace_id, person_id, unit_id) as (
    select workplace_id, id, unit_id from kd.person where unit_id is not null and guest_of is null
    union
    select up.workplace_id, up.person_id, u.parent_id from up
      join kd.unit u on u.workplace_id = up.workplace_id and u.id = up.unit_id
    where u.parent_id is not null and not exists (select from kd.unit_leader l
      where l.workplace_id = up.workplace_id and l.unit_id = up.unit_id and l.person_id <> up.person_id)
  )
  select up.workplace_id, up.person_id, l.person_id as leader_id, led.name as leader, led.account_id as leader_account_id
  from up
  join kd.unit_leader l on l.workplace_id = up.workplace_id and l.unit_id = up.unit_id and l.person_id <> up.person_id
  join kd.person led on led.workplace_id = l.workplace_id and led.id = l.person_id;

-- Whether anything is sealed anywhere: then no new key may be made.
create function kd.anything_sealed() returns boolean
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select exists (select from kd.mus_preparation) or exists (select from kd.mus_goal) $$;

revoke all on function kd.anything_sealed() from public;
grant execute on function kd.anything_sealed() to ${app};
