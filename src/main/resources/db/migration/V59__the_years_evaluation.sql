-- A works council's yearly evaluation: docs/adr/0022-the-years-evaluation.md. turn: how often it has been changed.
create table kd.evaluation (
  workplace_id uuid not null,
  id uuid not null,
  year integer not null check (year between 2000 and 2199),
  turn integer not null default 0,
  made_at timestamptz not null,
  primary key (workplace_id, id),
  unique (workplace_id, year)
);

-- drafted: what the figures say, a sentence each, as they were written; said: what the council says besides.
create table kd.evaluation_part (
  workplace_id uuid not null,
  evaluation_id uuid not null,
  part text not null check (part in ('SAID', 'DID', 'GAVE', 'TALKS', 'UNCOVERED', 'PROPOSED', 'CONCLUSION')),
  drafted text[] not null,
  said text not null check (char_length(said) <= 4000),
  primary key (workplace_id, evaluation_id, part),
  foreign key (workplace_id, evaluation_id) references kd.evaluation
);

-- That a side of the council stands by it: who said so, and on which day.
create table kd.evaluation_signature (
  workplace_id uuid not null,
  evaluation_id uuid not null,
  side text not null check (side in ('A', 'B')),
  name text not null check (char_length(name) between 1 and 60),
  signed_on date not null,
  made_at timestamptz not null,
  primary key (workplace_id, evaluation_id, side),
  foreign key (workplace_id, evaluation_id) references kd.evaluation
);

do $$
declare walled text;
begin
  foreach walled in array array['evaluation', 'evaluation_part', 'evaluation_signature']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
