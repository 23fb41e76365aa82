-- The program may delete no note. This is the one exception: at closing, those that their writers took back; of one room, of the workplace
-- that the transaction has stated.
create function kd.erase_taken_back(of_room uuid) returns void
  language sql security definer set search_path = kd, pg_temp
  as $$
    with gone as (
        select n.workplace_id, n.id from kd.note n
        join kd.board b on b.workplace_id = n.workplace_id and b.id = n.board_id
        where n.workplace_id = kd.workplace() and b.room_id = of_room and n.removed),
      links as (delete from kd.conclusion_note l using gone where l.workplace_id = gone.workplace_id and l.note_id = gone.id),
      lists as (delete from kd.own_note l using gone where l.workplace_id = gone.workplace_id and l.note_id = gone.id),
      hidings as (delete from kd.hiding l using gone where l.workplace_id = gone.workplace_id and l.note_id = gone.id),
      names as (delete from kd.note_author l using gone where l.workplace_id = gone.workplace_id and l.note_id = gone.id)
    delete from kd.note n using gone where n.workplace_id = gone.workplace_id and n.id = gone.id
  $$;

revoke execute on function kd.erase_taken_back(uuid) from public;
grant execute on function kd.erase_taken_back(uuid) to ${app};
