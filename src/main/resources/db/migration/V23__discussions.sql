-- The two discussions of § 8, group by group: is an activity needed, is a plan needed. In the workshop's room, and then in the strategy's.
-- No staff group = departments and teams.
create table kd.discussion (
  workplace_id uuid not null,
  room_id uuid not null,
  topic text not null check (topic in ('ACTIVITY', 'PLAN')),
  staff_group_id uuid,
  needed boolean not null,
  text text not null check (char_length(text) <= 300),
  unique nulls not distinct (workplace_id, room_id, topic, staff_group_id),
  foreign key (workplace_id, room_id) references kd.room,
  foreign key (workplace_id, staff_group_id) references kd.staff_group
);

alter table kd.discussion enable row level security;
create policy own_workplace on kd.discussion using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
