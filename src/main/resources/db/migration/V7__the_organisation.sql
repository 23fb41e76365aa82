-- Units, people and works councils: docs/adr/0007-organisation-and-sign-in-by-mail.md.

-- A node of the tree, or a project team beside it.
create table kd.unit (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('UNIT', 'PROJECT')),
  name text not null check (char_length(name) between 1 and 80),
  primary key (workplace_id, id),
  foreign key (workplace_id, parent_id) references kd.unit,
  check (kind = 'UNIT' or parent_id is null)
);

create index unit_under on kd.unit (workplace_id, parent_id);

create table kd.person (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 60),
  mail text check (char_length(mail) between 3 and 254),
  unit_id uuid,
  staff_group_id uuid,
  account_id uuid references kd.account,
  primary key (workplace_id, id),
  foreign key (workplace_id, unit_id) references kd.unit,
  foreign key (workplace_id, staff_group_id) references kd.staff_group
);

create unique index person_of_mail on kd.person (workplace_id, lower(mail));
create index person_of_unit on kd.person (workplace_id, unit_id);

-- Two leaders of a unit are ordinary.
create table kd.unit_leader (
  workplace_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, unit_id, person_id),
  foreign key (workplace_id, unit_id) references kd.unit on delete cascade,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create table kd.project_member (
  workplace_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, unit_id, person_id),
  foreign key (workplace_id, unit_id) references kd.unit on delete cascade,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create table kd.council (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 80),
  position integer not null,
  primary key (workplace_id, id)
);

-- side: A = management, B = employees; a secretary may have none. stands_in_for: whom a substitute stands in for.
create table kd.council_seat (
  workplace_id uuid not null,
  council_id uuid not null,
  person_id uuid not null,
  side text check (side in ('A', 'B')),
  post text not null check (post in ('CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'SUBSTITUTE')),
  stands_in_for uuid,
  primary key (workplace_id, council_id, person_id),
  foreign key (workplace_id, council_id) references kd.council on delete cascade,
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  foreign key (workplace_id, stands_in_for) references kd.person on delete set null (stands_in_for),
  check (side is not null or post = 'SECRETARY'),
  check (post = 'SUBSTITUTE' or stands_in_for is null)
);

create unique index one_chair on kd.council_seat (workplace_id, council_id) where post = 'CHAIR';
create unique index one_deputy on kd.council_seat (workplace_id, council_id) where post = 'DEPUTY';

do $$
declare walled text;
begin
  foreach walled in array array['unit', 'person', 'unit_leader', 'project_member', 'council', 'council_seat']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
