-- The wake-up poll names each room and seat with its workplace, as the keys begin: by the id alone every room and seat of the whole
-- installation was held against every id asked for, twice a second.
drop function kd.room_numbers(uuid[]);
drop function kd.seat_numbers(uuid[]);

create function kd.room_numbers(workplaces uuid[], rooms uuid[]) returns table (id uuid, seq bigint)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select r.id, r.seq from unnest(workplaces, rooms) as asked (workplace, room)
    join kd.room r on r.workplace_id = asked.workplace and r.id = asked.room
  $$;

create function kd.seat_numbers(workplaces uuid[], seats uuid[]) returns table (id uuid, seq bigint, removed boolean)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select s.id, s.seq, s.removed from unnest(workplaces, seats) as asked (workplace, seat)
    join kd.seat s on s.workplace_id = asked.workplace and s.id = asked.seat
  $$;

revoke execute on function kd.room_numbers(uuid[], uuid[]), kd.seat_numbers(uuid[], uuid[]) from public;
grant execute on function kd.room_numbers(uuid[], uuid[]), kd.seat_numbers(uuid[], uuid[]) to ${app};
