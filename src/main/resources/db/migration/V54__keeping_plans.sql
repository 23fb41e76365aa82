-- How long plans stay: docs/adr/0018-keeping-and-deleting.md.

-- The day on which what was said of its activities was deleted, and with it who was reminded of them; null while all of it is there.
alter table kd.plan add column answers_deleted_on date;

-- Which workshop a plan is of: the one it began from, or the one that the plan before it began from; null for none. since: when it was over.
create view kd.plan_case with (security_invoker = true) as
  with recursive root (workplace_id, plan_id, former_id, workshop_id) as (
    select workplace_id, id, former_id, workshop_id from kd.plan
    union
    select r.workplace_id, r.plan_id, f.former_id, f.workshop_id from root r
      join kd.plan f on f.workplace_id = r.workplace_id and f.id = r.former_id
    where r.workshop_id is null
  )
  select p.workplace_id, p.id as plan_id, r.workshop_id, greatest(
      p.made_at,
      (greatest(p.ends_on, (select max(greatest(a.deadline, a.follow_up_on)) from kd.activity a
        where a.workplace_id = p.workplace_id and a.plan_id = p.id and a.number = 0 and not a.removed)))::timestamp at time zone 'Europe/Copenhagen',
      (select max(g.made_at) from kd.plan_agreement g where g.workplace_id = p.workplace_id and g.plan_id = p.id),
      (select max(c.said_at) from kd.check_in c where c.workplace_id = p.workplace_id and c.plan_id = p.id)) as since
  from kd.plan p
  left join root r on r.workplace_id = p.workplace_id and r.plan_id = p.id and r.workshop_id is not null;

-- Nobody is told again of what was deleted; whoever agrees it anew is.
create or replace view kd.reminder_due with (security_invoker = true) as
  with open as (
    select n.*, (select max(g.agreed_on) from kd.plan_agreement g where g.workplace_id = n.workplace_id and g.plan_id = n.plan_id
      and g.agreed_on >= coalesce(l.answers_deleted_on, g.agreed_on)) as agreed_on
    from kd.activity_now n
    join kd.plan l on l.workplace_id = n.workplace_id and l.id = n.plan_id
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

-- made_by: whose account made a group's address, without a key, so that it leads nowhere once that is gone. It is read as long as they may write the plan.
delete from kd.calendar_feed where plan_id is not null;
alter table kd.calendar_feed add column made_by uuid check ((made_by is null) = (plan_id is null));

drop function kd.calendar_behind(bytea);
create function kd.calendar_behind(hash bytea) returns table (workplace_id uuid, person_id uuid, plan_id uuid, made_by uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select f.workplace_id, f.person_id, f.plan_id, f.made_by from kd.calendar_feed f where f.token_hash = hash $$;

revoke all on function kd.calendar_behind(bytea) from public;
grant execute on function kd.calendar_behind(bytea) to ${app};
