-- What those who write a strategy say of a note that lies behind no paragraph: put aside for later, or not taken forward, with a reason.
-- It bears nobody's name, and goes with the note.
create table kd.outcome (
  workplace_id uuid not null,
  strategy_id uuid not null,
  note_id uuid not null,
  kind text not null check (kind in ('PARKED', 'LEFT')),
  reason text not null check (char_length(reason) <= 200 and (kind = 'PARKED' or reason <> '')),
  primary key (workplace_id, strategy_id, note_id),
  foreign key (workplace_id, strategy_id) references kd.strategy,
  foreign key (workplace_id, note_id) references kd.note on delete cascade
);

alter table kd.outcome enable row level security;
create policy own_workplace on kd.outcome using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
