-- What a revision keeps beside its text: what was said of each staff group, how many took part, and who sat in the council.

-- participants: of its workshop. council: the name of the workplace's only one; empty where there was none, or several.
-- Both null = a revision from before this was kept: what is shown of it is as it is now, and says so.
alter table kd.revision add column participants integer, add column council text;

-- In words, as they were. staff_group: empty = departments and teams. activity, plan: whether it needs one; null = not discussed.
create table kd.revision_discussion (
  workplace_id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  place integer not null,
  staff_group text not null,
  activity boolean,
  activity_text text not null,
  plan boolean,
  plan_text text not null,
  primary key (workplace_id, strategy_id, number, place),
  foreign key (workplace_id, strategy_id, number) references kd.revision
);

-- submission_id: when it was put before its council; null = when the revision was made.
create table kd.revision_seat (
  workplace_id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  submission_id uuid,
  place integer not null,
  name text not null,
  side text check (side in ('A', 'B')),
  post text not null,
  stands_in_for text not null,
  unique nulls not distinct (workplace_id, strategy_id, number, submission_id, place),
  foreign key (workplace_id, strategy_id, number) references kd.revision,
  foreign key (workplace_id, submission_id) references kd.submission
);

do $$
declare walled text;
begin
  foreach walled in array array['revision_discussion', 'revision_seat']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
