-- Who is invited to a workshop, what their calendars have been told, and what they answered: docs/adr/0011-invitations.md.
create table kd.invitation (
  workplace_id uuid not null,
  workshop_id uuid not null,
  language text not null check (language in ('da', 'en')),
  cancelled_at timestamptz,
  reason text not null default '' check (char_length(reason) <= 200),
  primary key (workplace_id, workshop_id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

-- A sitting as it has been told to those invited; it stands when the agenda has dropped it. moved_at: when its time was last another.
create table kd.announced_sitting (
  workplace_id uuid not null,
  id uuid not null,
  workshop_id uuid not null,
  position integer not null,
  starts_at timestamptz not null,
  minutes integer not null,
  place text not null check (char_length(place) <= 200),
  link text not null check (char_length(link) <= 500),
  revision integer not null default 0,
  cancelled boolean not null default false,
  moved_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

create index announced_of_workshop on kd.announced_sitting (workplace_id, workshop_id);

-- dropped: was invited and has been told, but is not any more.
create table kd.invitee (
  workplace_id uuid not null,
  workshop_id uuid not null,
  person_id uuid not null,
  dropped boolean not null default false,
  answer text check (answer in ('YES', 'MAYBE', 'NO')),
  answered_at timestamptz,
  reminded_at timestamptz,
  primary key (workplace_id, workshop_id, person_id),
  foreign key (workplace_id, workshop_id) references kd.workshop,
  foreign key (workplace_id, person_id) references kd.person on delete cascade,
  check ((answer is null) = (answered_at is null))
);

create index invitee_person on kd.invitee (workplace_id, person_id);

-- What a person's calendar was last told of a sitting. sequence: the number of that message, which a calendar compares.
create table kd.told_sitting (
  workplace_id uuid not null,
  sitting_id uuid not null,
  person_id uuid not null,
  sequence integer not null,
  revision integer not null,
  cancelled boolean not null,
  told_at timestamptz not null,
  primary key (workplace_id, sitting_id, person_id),
  foreign key (workplace_id, sitting_id) references kd.announced_sitting,
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index told_person on kd.told_sitting (workplace_id, person_id);

-- Links to the page where one person answers one invitation. A letter has its own, and all of them work.
create table kd.answer_link (
  workplace_id uuid not null,
  token_hash bytea not null,
  workshop_id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  primary key (workplace_id, token_hash),
  foreign key (workplace_id, workshop_id, person_id) references kd.invitee on delete cascade
);

create index answer_link_by_hash on kd.answer_link (token_hash);
create index answer_link_of_invitee on kd.answer_link (workplace_id, workshop_id, person_id);

-- about: what the letter is about, for those that may be sent of several things.
alter table kd.mail add column about uuid;

do $$
declare walled text;
begin
  foreach walled in array array['invitation', 'announced_sitting', 'invitee', 'told_sitting', 'answer_link']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

-- Whom a link lets answer, and what; whether it still works, the workplace's own rows say.
create function kd.answer_behind(hash bytea) returns table (workplace_id uuid, workshop_id uuid, person_id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select l.workplace_id, l.workshop_id, l.person_id from kd.answer_link l where l.token_hash = hash $$;

revoke all on function kd.answer_behind(bytea) from public;
grant execute on function kd.answer_behind(bytea) to ${app};
