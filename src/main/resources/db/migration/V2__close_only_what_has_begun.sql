-- A workshop that is planned weeks ahead has not had its last meeting: only one that has begun closes by itself.
create or replace function kd.workshops_to_close(made_before timestamptz) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.id from kd.workshop w
    join kd.run r on r.workplace_id = w.workplace_id and r.workshop_id = w.id
    left join kd.closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
    where c.workshop_id is null and r.step_started_at < made_before and r.step_started_at > w.created_at
  $$;
