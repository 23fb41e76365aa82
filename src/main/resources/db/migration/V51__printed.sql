-- What stands printed on a board: a copy, so that a board that was held shows what stood on it that day (docs/adr/0020-groups-plans-and-gathering.md).
-- kind: as a conclusion's. whom: names of staff groups as they were; none = everyone. source_id: what it is a copy of, the same from revision
-- to revision; with the title of where it stands, which revision, and the days on which that holds.
create table kd.printed (
  workplace_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  position integer not null,
  kind text not null,
  heading text not null check (char_length(heading) <= 120),
  text text not null check (char_length(text) <= 4000),
  whom text[] not null,
  source_id uuid not null,
  source_title text not null,
  source_revision integer not null,
  holds_from date not null,
  holds_until date not null,
  primary key (workplace_id, id),
  unique (workplace_id, board_id, position),
  foreign key (workplace_id, board_id) references kd.board
);

alter table kd.printed enable row level security;
create policy own_workplace on kd.printed using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Of a need: what it is a need of, and which of the printed focus areas it serves; null for none in particular.
alter table kd.conclusion
  add column competence text
    check (competence in ('PROFESSIONAL', 'ORGANISATIONAL', 'GENERAL', 'RELATIONAL', 'NOT_COMPETENCE')),
  add column focus_id uuid,
  add foreign key (workplace_id, focus_id) references kd.printed;
