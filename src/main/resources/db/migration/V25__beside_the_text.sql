-- What stands beside a strategy's paragraphs: the first draft among their wordings, and what its writers say to each other.

-- null = nobody's: the first draft.
alter table kd.wording alter column seat_id drop not null;

insert into kd.wording (workplace_id, paragraph_id, number, heading, body, staff_groups, seat_id, written_at)
select p.workplace_id, p.id, 0, p.heading, p.body,
  array(select g.staff_group_id from kd.paragraph_staff_group g where g.workplace_id = p.workplace_id and g.paragraph_id = p.id),
  null, s.made_at
from kd.paragraph p
join kd.strategy s on s.workplace_id = p.workplace_id and s.id = p.strategy_id
where not exists (select from kd.wording w where w.workplace_id = p.workplace_id and w.paragraph_id = p.id);

-- removed: taken away by its writer, who may want it back.
create table kd.aside (
  workplace_id uuid not null,
  id uuid not null,
  paragraph_id uuid not null,
  seat_id uuid not null,
  text text not null check (char_length(text) between 1 and 1000),
  said_at timestamptz not null,
  removed boolean not null default false,
  primary key (workplace_id, id),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, seat_id) references kd.seat
);

create index aside_of_paragraph on kd.aside (workplace_id, paragraph_id);

-- All that has been said beside a paragraph is dealt with, until somebody says more or opens it again.
create table kd.aside_settling (
  workplace_id uuid not null,
  paragraph_id uuid not null,
  seat_id uuid not null,
  settled_at timestamptz not null,
  primary key (workplace_id, paragraph_id),
  foreign key (workplace_id, paragraph_id) references kd.paragraph,
  foreign key (workplace_id, seat_id) references kd.seat
);

do $$
declare walled text;
begin
  foreach walled in array array['aside', 'aside_settling']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
