-- What those who answer for activities say of them; only ever added to: docs/adr/0020-groups-plans-and-gathering.md.
-- helped: whether it gave what it should, said of what is done; null of all else. by_id: who said it; null for somebody who is on the list no more.
create table kd.check_in (
  workplace_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  activity_id uuid not null,
  state text not null check (state in ('ON_TRACK', 'STUCK', 'DONE')),
  helped text check (helped is null or helped in ('YES', 'PARTLY', 'NO', 'TOO_EARLY') and state = 'DONE'),
  line text not null check (char_length(line) <= 300),
  by_id uuid,
  said_at timestamptz not null,
  turn integer not null,
  primary key (workplace_id, id),
  unique (workplace_id, plan_id, activity_id, turn),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, by_id) references kd.person on delete set null (by_id)
);

alter table kd.check_in enable row level security;
create policy own_workplace on kd.check_in using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- A link in a mail: one activity, one responsible, until a day.
create table kd.check_in_link (
  workplace_id uuid not null,
  token_hash bytea not null,
  plan_id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  primary key (workplace_id, token_hash),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index check_in_link_by_hash on kd.check_in_link (token_hash);

alter table kd.check_in_link enable row level security;
create policy own_workplace on kd.check_in_link using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- Where a link leads; whether it still does, the workplace's own rows say.
create function kd.check_in_behind(hash bytea)
  returns table (workplace_id uuid, plan_id uuid, activity_id uuid, person_id uuid, expires_at timestamptz)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select l.workplace_id, l.plan_id, l.activity_id, l.person_id, l.expires_at from kd.check_in_link l where l.token_hash = hash $$;

revoke all on function kd.check_in_behind(bytea) from public;
grant execute on function kd.check_in_behind(bytea) to ${app};

-- Whom a letter was queued for, why, and about which day: each once.
create table kd.activity_reminder (
  workplace_id uuid not null,
  plan_id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('TOLD', 'BEFORE', 'AFTER', 'FOLLOW_UP')),
  about_day date not null,
  primary key (workplace_id, activity_id, person_id, reason, about_day),
  foreign key (workplace_id, plan_id) references kd.plan,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

alter table kd.activity_reminder enable row level security;
create policy own_workplace on kd.activity_reminder using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

-- How an activity stands: what was said of it last; null before anything was.
create view kd.activity_now with (security_invoker = true) as
  select a.workplace_id, a.plan_id, a.id as activity_id, a.need_id, a.text, a.kind, a.responsible_id, a.responsible, a.deadline,
    a.follow_up_on, c.state, c.helped, c.line, c.said_at
  from kd.activity a
  left join lateral (
    select state, helped, line, said_at from kd.check_in
    where workplace_id = a.workplace_id and plan_id = a.plan_id and activity_id = a.id order by turn desc limit 1) c on true
  where a.number = 0 and not a.removed;

-- The letters that are to be queued, each from one day to another: of activities that are not done, in plans that were agreed, to who has a mail.
create view kd.reminder_due with (security_invoker = true) as
  with open as (
    select n.*, (select max(g.agreed_on) from kd.plan_agreement g where g.workplace_id = n.workplace_id and g.plan_id = n.plan_id) as agreed_on
    from kd.activity_now n
    join kd.person p on p.workplace_id = n.workplace_id and p.id = n.responsible_id and p.mail is not null
    where n.state is distinct from 'DONE'
  ), reason as (
    select workplace_id, plan_id, activity_id, responsible_id as person_id, 'TOLD' as reason, date '2000-01-01' as about_day,
      agreed_on as from_day, agreed_on + 60 as until_day from open where agreed_on is not null
    union all
    select workplace_id, plan_id, activity_id, responsible_id, 'BEFORE', deadline, deadline - 7, deadline
    from open where agreed_on is not null and deadline is not null
    union all
    select workplace_id, plan_id, activity_id, responsible_id, 'AFTER', deadline, deadline + 1, deadline + 30
    from open where agreed_on is not null and deadline is not null
    union all
    select workplace_id, plan_id, activity_id, responsible_id, 'FOLLOW_UP', follow_up_on, follow_up_on, follow_up_on + 7
    from open where agreed_on is not null and follow_up_on is not null
  )
  select r.* from reason r where not exists (select from kd.activity_reminder d where d.workplace_id = r.workplace_id
    and d.activity_id = r.activity_id and d.person_id = r.person_id and d.reason = r.reason and d.about_day = r.about_day);

-- The workplaces that have letters to queue on a day.
create function kd.workplaces_to_remind(today date) returns setof uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select distinct workplace_id from kd.reminder_due where today between from_day and until_day $$;

revoke all on function kd.workplaces_to_remind(date) from public;
grant execute on function kd.workplaces_to_remind(date) to ${app};

-- A calendar that somebody follows: a person's own days, or a group's. Whoever has the token reads it, until it is made anew.
create table kd.calendar_feed (
  workplace_id uuid not null,
  token_hash bytea not null,
  person_id uuid,
  plan_id uuid,
  made_at timestamptz not null,
  primary key (workplace_id, token_hash),
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  foreign key (workplace_id, plan_id) references kd.plan,
  check (num_nonnulls(person_id, plan_id) = 1)
);

create index calendar_feed_by_hash on kd.calendar_feed (token_hash);

alter table kd.calendar_feed enable row level security;
create policy own_workplace on kd.calendar_feed using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());

create function kd.calendar_behind(hash bytea) returns table (workplace_id uuid, person_id uuid, plan_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select f.workplace_id, f.person_id, f.plan_id from kd.calendar_feed f where f.token_hash = hash $$;

revoke all on function kd.calendar_behind(bytea) from public;
grant execute on function kd.calendar_behind(bytea) to ${app};
