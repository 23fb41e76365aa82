-- A competence strategy as a text that several write: docs/adr/0012-strategy-as-paragraphs.md.

-- Its id is its room's. The workshop it was made from; one strategy of each.
create table kd.strategy (
  workplace_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  title text not null check (char_length(title) between 1 and 120),
  language text not null check (language in ('da', 'en')),
  made_at timestamptz not null,
  primary key (workplace_id, id),
  unique (workplace_id, workshop_id),
  foreign key (workplace_id, id) references kd.room (workplace_id, id),
  foreign key (workplace_id, workshop_id) references kd.workshop (workplace_id, id)
);

-- lead: the few words that open a chapter.
create table kd.paragraph (
  workplace_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  chapter text not null,
  lead boolean not null default false,
  position bigint not null,
  heading text not null default '' check (char_length(heading) <= 120),
  body text not null default '' check (char_length(body) <= 4000),
  removed boolean not null default false,
  primary key (workplace_id, id),
  foreign key (workplace_id, strategy_id) references kd.strategy
);

create index paragraph_of_strategy on kd.paragraph (workplace_id, strategy_id);

-- No rows = for everyone.
create table kd.paragraph_staff_group (
  workplace_id uuid not null,
  paragraph_id uuid not null,
  staff_group_id uuid not null,
  primary key (workplace_id, paragraph_id, staff_group_id),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, staff_group_id) references kd.staff_group
);

create table kd.paragraph_conclusion (
  workplace_id uuid not null,
  paragraph_id uuid not null,
  conclusion_id uuid not null,
  primary key (workplace_id, paragraph_id, conclusion_id),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, conclusion_id) references kd.conclusion
);

-- Every saved wording, whole, with whom it is for as it stood.
create table kd.wording (
  workplace_id uuid not null,
  paragraph_id uuid not null,
  number integer not null,
  heading text not null,
  body text not null,
  staff_groups uuid[] not null,
  seat_id uuid not null,
  written_at timestamptz not null,
  primary key (workplace_id, paragraph_id, number),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, seat_id) references kd.seat
);

-- What somebody wrote while others changed the same sentences: stands beside the paragraph until somebody chooses.
create table kd.rival (
  workplace_id uuid not null,
  id uuid not null,
  paragraph_id uuid not null,
  heading text not null,
  body text not null,
  staff_groups uuid[] not null,
  seat_id uuid not null,
  written_at timestamptz not null,
  settled boolean not null default false,
  primary key (workplace_id, id),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, seat_id) references kd.seat
);

create index rival_of_paragraph on kd.rival (workplace_id, paragraph_id);

do $$
declare walled text;
begin
  foreach walled in array array['strategy', 'paragraph', 'paragraph_staff_group', 'paragraph_conclusion', 'wording', 'rival']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
