-- What a strategy's text was when it was sent somewhere, and what was said of it: docs/adr/0013-what-is-decided.md.

create table kd.revision (
  workplace_id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  title text not null,
  made_by text not null check (char_length(made_by) <= 60),
  made_at timestamptz not null,
  primary key (workplace_id, strategy_id, number),
  foreign key (workplace_id, strategy_id) references kd.strategy
);

-- whom and behind: in words, as they were. No id of a note or a staff group.
create table kd.revision_paragraph (
  workplace_id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  place integer not null,
  paragraph_id uuid not null,
  chapter text not null,
  lead boolean not null,
  heading text not null,
  body text not null,
  whom text[] not null,
  behind text not null,
  primary key (workplace_id, strategy_id, number, place),
  foreign key (workplace_id, strategy_id, number) references kd.revision,
  foreign key (workplace_id, paragraph_id) references kd.paragraph
);

-- asked: whom, in words. token: opens the revision to read, and to comment on until the deadline.
create table kd.hearing (
  workplace_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  asked text not null check (char_length(asked) between 1 and 300),
  deadline timestamptz not null,
  token text not null unique,
  opened_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, strategy_id, number) references kd.revision
);

-- place: of the paragraph in the revision; null = about all of it.
create table kd.hearing_comment (
  workplace_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  place integer,
  name text not null check (char_length(name) <= 60),
  text text not null check (char_length(text) between 1 and 1000),
  written_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, hearing_id) references kd.hearing
);

create index comment_of_hearing on kd.hearing_comment (workplace_id, hearing_id);

-- council: its name as it was.
create table kd.submission (
  workplace_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  council_id uuid,
  council text not null,
  meets_on date not null,
  note text not null check (char_length(note) <= 1000),
  made_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, strategy_id, number) references kd.revision,
  foreign key (workplace_id, council_id) references kd.council on delete set null (council_id)
);

create table kd.verdict (
  workplace_id uuid not null,
  submission_id uuid not null,
  side text not null check (side in ('A', 'B')),
  approves boolean not null,
  spoken_by text not null check (char_length(spoken_by) between 1 and 60),
  remark text not null check (char_length(remark) <= 1000),
  recorded_by text not null check (char_length(recorded_by) <= 60),
  recorded_at timestamptz not null,
  primary key (workplace_id, submission_id, side),
  foreign key (workplace_id, submission_id) references kd.submission
);

-- token: opens the approved text to read.
create table kd.publication (
  workplace_id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  valid_from date not null,
  valid_until date not null,
  review_on date not null,
  token text not null unique,
  published_at timestamptz not null,
  primary key (workplace_id, strategy_id, number),
  foreign key (workplace_id, strategy_id, number) references kd.revision,
  check (valid_from <= review_on and review_on <= valid_until)
);

do $$
declare walled text;
begin
  foreach walled in array array['revision', 'revision_paragraph', 'hearing', 'hearing_comment', 'submission', 'verdict', 'publication']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

-- Which hearing, or which published strategy, exactly this link opens: ids only.
create function kd.text_behind(link text) returns table (workplace_id uuid, hearing_id uuid, strategy_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select h.workplace_id, h.id, h.strategy_id from kd.hearing h where h.token = link
    union all
    select p.workplace_id, null, p.strategy_id from kd.publication p where p.token = link
  $$;

revoke all on function kd.text_behind(text) from public;
grant execute on function kd.text_behind(text) to ${app};
