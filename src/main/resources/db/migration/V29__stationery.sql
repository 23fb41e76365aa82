-- What a workplace's papers have of its own: its logo, and the Word template that files are laid into.

-- name: as the file was called. words: what the logo is, for those who do not see it; empty for the name of the workplace.
-- content: a PNG that is drawn anew, or the parts of a template without its text. former: what it was instead of, to be taken back.
create table kd.stationery (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  kind text not null check (kind in ('LOGO', 'TEMPLATE')),
  former boolean not null,
  name text not null check (char_length(name) between 1 and 120),
  words text not null check (char_length(words) <= 200),
  content bytea not null check (octet_length(content) between 1 and 6291456),
  added_at timestamptz not null,
  primary key (workplace_id, id),
  -- At the end of a statement, so that what is in use and what was can change places in one.
  constraint stationery_in_use unique (workplace_id, kind, former) deferrable
);

alter table kd.stationery enable row level security;
create policy own_workplace on kd.stationery using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
