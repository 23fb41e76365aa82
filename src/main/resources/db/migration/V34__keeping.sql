-- How long a workplace keeps what, and what has been deleted: docs/adr/0018-keeping-and-deleting.md.

-- A rule that was confirmed; the last number holds. confirmed_by, paused_by: an account, without a key, so that it leads nowhere once that is gone.
create table kd.keeping_rule (
  workplace_id uuid not null references kd.workplace,
  number integer not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  paused_by uuid,
  paused_at timestamptz,
  primary key (workplace_id, number),
  check ((paused_by is null) = (paused_at is null))
);

-- months: null = until somebody deletes it by hand.
create table kd.keeping_time (
  workplace_id uuid not null,
  number integer not null,
  kind text not null,
  months integer check (months between 1 and 120),
  primary key (workplace_id, number, kind),
  foreign key (workplace_id, number) references kd.keeping_rule
);

-- Nothing of this workshop and its strategy is deleted by itself while the row is there.
create table kd.keeping_hold (
  workplace_id uuid not null,
  workshop_id uuid not null,
  held_by uuid not null,
  held_at timestamptz not null,
  primary key (workplace_id, workshop_id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

-- That the administrators have been told of what is to be deleted on this day. workshop_id: null = of the workplace itself.
create table kd.keeping_notice (
  workplace_id uuid not null references kd.workplace,
  kind text not null,
  workshop_id uuid,
  due_on date not null,
  unique nulls not distinct (workplace_id, kind, workshop_id, due_on)
);

-- What has been deleted: of what kind, how many, when. Nothing of what it said, and nobody's name.
create table kd.deletion (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  workshop_id uuid,
  kind text not null,
  amount integer not null check (amount > 0),
  deleted_on date not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

create index deletion_of_workshop on kd.deletion (workplace_id, workshop_id);

do $$
declare walled text;
begin
  foreach walled in array array['keeping_rule', 'keeping_time', 'keeping_hold', 'keeping_notice', 'deletion']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

revoke update, delete on kd.deletion, kd.keeping_time, kd.keeping_notice from ${app};
revoke delete on kd.keeping_rule from ${app};

-- The name of a seat is empty once the names of a workshop have been deleted: somebody sat there.
alter table kd.seat drop constraint seat_name_check;
alter table kd.seat add constraint seat_name_check check (char_length(name) <= 60);

-- How many comments of a hearing have been deleted: it was heard, and so many said something.
alter table kd.hearing add column erased_comments integer not null default 0 check (erased_comments >= 0);

-- Which workplaces have a rule that is not paused: ids only.
create function kd.workplaces_keeping() returns setof uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select r.workplace_id from kd.keeping_rule r
    where r.paused_at is null and not exists (select from kd.keeping_rule later
      where later.workplace_id = r.workplace_id and later.number > r.number)
  $$;

revoke all on function kd.workplaces_keeping() from public;
grant execute on function kd.workplaces_keeping() to ${app};
