-- When and where a workshop is held, and what its time goes to: docs/adr/0009-planning.md.
create table kd.sitting (
  workplace_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  position integer not null,
  starts_at timestamptz,
  place text not null default '' check (char_length(place) <= 200),
  link text not null default '' check (char_length(link) <= 500),
  primary key (workplace_id, id),
  unique (workplace_id, workshop_id, position),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

create table kd.agenda_block (
  workplace_id uuid not null,
  sitting_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('WELCOME', 'RECAP', 'BOARD', 'BREAK', 'CLOSING')),
  board_key text not null default '',
  minutes integer not null check (minutes between 1 and 480),
  primary key (workplace_id, sitting_id, position),
  foreign key (workplace_id, sitting_id) references kd.sitting on delete cascade
);

-- What each step of the run is given, in the agenda's order; null = what the edition gives it.
alter table kd.run add column step_minutes integer[];

do $$
declare walled text;
begin
  foreach walled in array array['sitting', 'agenda_block']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
