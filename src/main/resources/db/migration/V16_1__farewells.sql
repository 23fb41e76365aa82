-- A cancellation that is owed to somebody who is no longer on the workplace's list: name and address for that one letter, and gone when it is taken.
-- sequence: the number of that message, which a calendar compares.
alter table kd.mail alter column person_id drop not null;

create table kd.farewell (
  workplace_id uuid not null,
  mail_id uuid not null,
  sitting_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  mail text not null,
  sequence integer not null,
  primary key (workplace_id, mail_id),
  foreign key (workplace_id, mail_id) references kd.mail on delete cascade,
  foreign key (workplace_id, sitting_id) references kd.announced_sitting
);

create index farewell_of_sitting on kd.farewell (workplace_id, sitting_id);

alter table kd.farewell enable row level security;
create policy own_workplace on kd.farewell using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
