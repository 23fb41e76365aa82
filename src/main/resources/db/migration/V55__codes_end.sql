-- When a workshop is over by itself, and its code and its link lead in no more: 14 days after its last sitting or its last step, whichever is
-- later; half a year after it was made where it has no day and has not begun.
create view kd.workshop_end with (security_invoker = true) as
  select w.workplace_id, w.id as workshop_id, greatest(
      r.step_started_at + interval '14 days',
      s.last_at + interval '14 days',
      case when s.last_at is null and r.step_started_at <= w.created_at then w.created_at + interval '180 days' end) as ends_at
  from kd.workshop w
  join kd.run r on r.workplace_id = w.workplace_id and r.workshop_id = w.id
  left join lateral (select max(starts_at) as last_at from kd.sitting
    where workplace_id = w.workplace_id and workshop_id = w.id) s on true;

drop function kd.way_in(text);
create function kd.way_in(asked text) returns table (workplace_id uuid, room_id uuid, closed boolean, ends_at timestamptz)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.room_id, w.closed, e.ends_at from kd.join_way w
    left join kd.workshop_end e on e.workplace_id = w.workplace_id and e.workshop_id = w.room_id
    where w.code = asked or w.token = asked
  $$;

revoke all on function kd.way_in(text) from public;
grant execute on function kd.way_in(text) to ${app};

drop function kd.workshops_to_close(timestamptz);
create function kd.workshops_to_close(at timestamptz) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select e.workplace_id, e.workshop_id from kd.workshop_end e
    left join kd.closing c on c.workplace_id = e.workplace_id and c.workshop_id = e.workshop_id
    where c.workshop_id is null and e.ends_at < at
  $$;

revoke all on function kd.workshops_to_close(timestamptz) from public;
grant execute on function kd.workshops_to_close(timestamptz) to ${app};
