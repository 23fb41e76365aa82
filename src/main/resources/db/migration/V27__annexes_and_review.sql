-- What goes with an item of a meeting, and the review of what holds in people's calendars.

-- name: as the file was called. content: at most 5 MB, a PDF, a Word file or a picture.
create table kd.annex (
  workplace_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  name text not null check (char_length(name) between 1 and 120),
  kind text not null check (kind in ('PDF', 'WORD', 'PNG', 'JPEG')),
  content bytea not null check (octet_length(content) between 1 and 5242880),
  added_by text not null check (char_length(added_by) <= 60),
  added_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, submission_id) references kd.submission
);

create index annex_of_submission on kd.annex (workplace_id, submission_id);

alter table kd.annex enable row level security;
create policy own_workplace on kd.annex using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- How often the days of what holds were changed: calendars follow by it.
alter table kd.publication add column sequence integer not null default 0;

-- That a council has been reminded of this day.
create table kd.review_reminder (
  workplace_id uuid not null,
  strategy_id uuid not null,
  review_on date not null,
  primary key (workplace_id, strategy_id, review_on),
  foreign key (workplace_id, strategy_id) references kd.strategy
);

alter table kd.review_reminder enable row level security;
create policy own_workplace on kd.review_reminder using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Which strategies are to be looked at again within these days, and of which day nobody was reminded: ids and days only.
create function kd.reviews_due(today date, last date) returns table (workplace_id uuid, strategy_id uuid, review_on date)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select p.workplace_id, p.strategy_id, p.review_on
    from (select distinct on (workplace_id, strategy_id) workplace_id, strategy_id, review_on from kd.publication
          order by workplace_id, strategy_id, number desc) p
    where p.review_on between today and last
      and not exists (select from kd.review_reminder r
        where r.workplace_id = p.workplace_id and r.strategy_id = p.strategy_id and r.review_on = p.review_on)
  $$;

revoke all on function kd.reviews_due(date, date) from public;
grant execute on function kd.reviews_due(date, date) to ${app};
