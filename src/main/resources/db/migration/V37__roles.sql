-- Roles that a person has at a workplace: docs/adr/0019-roles.md.

-- Who administers it, besides the account that made it (membership).
create table kd.administrator (
  workplace_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, person_id),
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

-- Who may plan and lead one workshop.
create table kd.facilitator (
  workplace_id uuid not null,
  workshop_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, workshop_id, person_id),
  foreign key (workplace_id, workshop_id) references kd.workshop,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index facilitator_of_person on kd.facilitator (workplace_id, person_id);

-- guest_of: where somebody comes from who does not work here, a consultant.
alter table kd.person add column guest_of text check (char_length(guest_of) between 1 and 80);

-- sign_in: the sign-in by which a member took the seat; it ends with it when its owner ends that.
alter table kd.seat add column sign_in uuid;

-- Whose account administers what; the reader's own row security holds.
create view kd.administers with (security_invoker = true) as
  select workplace_id, account_id from kd.membership where role = 'ADMINISTRATOR'
  union
  select p.workplace_id, p.account_id from kd.administrator a
    join kd.person p on p.workplace_id = a.workplace_id and p.id = a.person_id
  where p.account_id is not null;

do $$
declare walled text;
begin
  foreach walled in array array['administrator', 'facilitator']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

create or replace function kd.workplaces_of(account uuid) returns table (workplace_id uuid, name text, role text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.name, min(one.role) from ( -- by the alphabet the administrator comes first
      select m.workplace_id, 'ADMINISTRATOR' as role from kd.administers m where m.account_id = account
      union all select p.workplace_id, 'PERSON' from kd.person p where p.account_id = account
    ) one join kd.workplace w using (workplace_id)
    group by w.workplace_id, w.name order by w.name
  $$;

-- Consultants of workshops that were closed before this moment.
create function kd.consultants_to_let_go(closed_before timestamptz) returns table (workplace_id uuid, workshop_id uuid, person_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select f.workplace_id, f.workshop_id, f.person_id from kd.facilitator f
      join kd.person p on p.workplace_id = f.workplace_id and p.id = f.person_id
      join kd.closing c on c.workplace_id = f.workplace_id and c.workshop_id = f.workshop_id
    where p.guest_of is not null and c.closed_at < closed_before
    limit 200
  $$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'kd' and p.proname in ('workplaces_of', 'consultants_to_let_go')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
