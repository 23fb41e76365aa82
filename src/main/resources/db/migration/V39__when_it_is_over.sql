-- Consultants who facilitate nothing any more, and are still on the list: docs/adr/0019-roles.md.
create function kd.consultants_let_go() returns table (workplace_id uuid, person_id uuid, account_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select p.workplace_id, p.id, p.account_id from kd.person p
    where p.guest_of is not null and not exists (
      select from kd.facilitator f where f.workplace_id = p.workplace_id and f.person_id = p.id)
    order by p.workplace_id, p.id limit 200
  $$;

revoke all on function kd.consultants_let_go() from public;
grant execute on function kd.consultants_let_go() to ${app};

-- A workshop is over with its last sitting, also where weeks lie between two of them.
create or replace function kd.workshops_to_close(made_before timestamptz) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.id from kd.workshop w
    join kd.run r on r.workplace_id = w.workplace_id and r.workshop_id = w.id
    left join kd.closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
    where c.workshop_id is null and r.step_started_at < made_before and r.step_started_at > w.created_at
      and not exists (select from kd.sitting s
        where s.workplace_id = w.workplace_id and s.workshop_id = w.id and s.starts_at >= made_before)
  $$;
