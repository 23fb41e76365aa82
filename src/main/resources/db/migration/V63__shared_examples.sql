-- Activities that a workplace lets others read, in words of their own: docs/adr/0025-shared-examples.md.
-- named: whether the workplace's name goes along. shared_on: the day who administers let it out; null before.
create table kd.shared_example (
  workplace_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  activity_id uuid not null,
  text text not null check (char_length(text) between 1 and 1000),
  kind text not null check (char_length(kind) <= 40),
  sign text not null check (char_length(sign) <= 500),
  daily text not null check (char_length(daily) <= 500),
  gave text not null check (char_length(gave) <= 500),
  named boolean not null,
  shared_on date,
  primary key (workplace_id, id),
  unique (workplace_id, plan_id, activity_id),
  foreign key (workplace_id, plan_id) references kd.plan
);

alter table kd.shared_example enable row level security;
create policy own_workplace on kd.shared_example using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- What all may read of those of a kind, or of any, and how many there are; the newest first.
create function kd.shared_examples(of_kind text, most integer)
  returns table (id uuid, place text, text text, kind text, sign text, daily text, gave text, shared_on date, found bigint)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select e.id, case when e.named then w.name else '' end, e.text, e.kind, e.sign, e.daily, e.gave,
      date_trunc('month', e.shared_on)::date, count(*) over ()
    from kd.shared_example e join kd.workplace w on w.workplace_id = e.workplace_id
    where e.shared_on is not null and (of_kind = '' or e.kind = of_kind)
    order by e.shared_on desc, e.id limit most
  $$;

-- The same of one.
create function kd.example_shared(example uuid)
  returns table (id uuid, place text, text text, kind text, sign text, daily text, gave text, shared_on date, found bigint)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select e.id, case when e.named then w.name else '' end, e.text, e.kind, e.sign, e.daily, e.gave,
      date_trunc('month', e.shared_on)::date, 1::bigint
    from kd.shared_example e join kd.workplace w on w.workplace_id = e.workplace_id
    where e.shared_on is not null and e.id = example
  $$;

revoke all on function kd.shared_examples(text, integer) from public;
revoke all on function kd.example_shared(uuid) from public;
grant execute on function kd.shared_examples(text, integer) to ${app};
grant execute on function kd.example_shared(uuid) to ${app};
