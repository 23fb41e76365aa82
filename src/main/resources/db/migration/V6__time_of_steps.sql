-- How much of its time each step of a run had used when it was left: whoever goes back to it goes on from there.
create table kd.step_time (
  workplace_id uuid not null,
  workshop_id uuid not null,
  step integer not null,
  used_ms bigint not null check (used_ms >= 0),
  primary key (workplace_id, workshop_id, step),
  foreign key (workplace_id, workshop_id) references kd.run
);

alter table kd.step_time enable row level security;
create policy own_workplace on kd.step_time using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
