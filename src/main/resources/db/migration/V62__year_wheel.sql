-- What a workplace has written into its year itself: docs/adr/0024-the-year-wheel.md. turn: how often it was changed.
create table kd.year_entry (
  workplace_id uuid not null,
  id uuid not null,
  title text not null check (char_length(title) between 1 and 120),
  track text not null check (track in ('COUNCIL', 'GROUPS', 'TALKS', 'OTHER')),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  turn integer not null default 0,
  primary key (workplace_id, id),
  foreign key (workplace_id) references kd.workplace
);

alter table kd.year_entry enable row level security;
create policy own_workplace on kd.year_entry using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
