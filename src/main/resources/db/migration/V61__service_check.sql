-- A service check looks at the strategy that holds, and goes on from it: docs/adr/0023-service-check.md.

-- What the last signed evaluation of a year said, as it stood on a board that day; it goes with the evaluation.
create table kd.printed_told (
  workplace_id uuid not null,
  board_id uuid not null,
  position integer not null,
  year integer not null,
  evaluation_id uuid not null,
  text text not null,
  primary key (workplace_id, board_id, position),
  foreign key (workplace_id, board_id) references kd.board,
  foreign key (workplace_id, evaluation_id) references kd.evaluation
);

alter table kd.printed_told enable row level security;
create policy own_workplace on kd.printed_told using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- The revision that a strategy's first text was copied from, and the paragraph that a paragraph was; null where there was none.
alter table kd.strategy
  add column grew_from uuid,
  add column grew_from_number integer,
  add check ((grew_from is null) = (grew_from_number is null)),
  add foreign key (workplace_id, grew_from, grew_from_number) references kd.revision (workplace_id, strategy_id, number);

alter table kd.paragraph add column grew_from uuid;

-- Which revision holds on a day, or else the next that will: of those that have begun, the one that began last.
create function kd.holding(on_day date) returns table (strategy_id uuid, number integer, valid_from date, valid_until date)
language sql stable as $$
  select p.strategy_id, p.number, p.valid_from, p.valid_until from kd.publication p
  where p.valid_until >= on_day
  order by p.valid_from > on_day, abs(p.valid_from - on_day), p.published_at desc limit 1
$$;

grant execute on function kd.holding(date) to ${app};
