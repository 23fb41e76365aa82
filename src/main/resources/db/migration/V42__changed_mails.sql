-- A letter that is owed to the mail which stood on the list before somebody changed it: the address for that one letter, and gone when it is taken.
create table kd.changed_mail (
  workplace_id uuid not null,
  mail_id uuid not null,
  mail text not null,
  primary key (workplace_id, mail_id),
  foreign key (workplace_id, mail_id) references kd.mail on delete cascade
);

alter table kd.changed_mail enable row level security;
create policy own_workplace on kd.changed_mail using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
