-- How a writer has worded an own note before, in the order it was replaced; never what stands on it now. By the item's id in the seat's own
-- list, which a draft keeps when it is shown. At the seat like a draft: without time, and gone when the workshop closes.
create table kd.earlier_wording (
  workplace_id uuid not null,
  seat_id uuid not null,
  item_id uuid not null,
  turn integer not null,
  text text not null check (char_length(text) between 1 and 500),
  primary key (workplace_id, seat_id, item_id, turn),
  foreign key (workplace_id, seat_id) references kd.seat
);

alter table kd.earlier_wording enable row level security;
create policy own_workplace on kd.earlier_wording using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
