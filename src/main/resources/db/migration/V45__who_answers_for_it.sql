-- What a workplace tells those who come in of who answers for what they write; nothing told is an empty text.
create table kd.privacy_notice (
  workplace_id uuid primary key references kd.workplace,
  contact text not null check (char_length(contact) <= 200),
  basis text not null check (char_length(basis) <= 200),
  processor text not null check (char_length(processor) <= 200)
);

alter table kd.privacy_notice enable row level security;
create policy own_workplace on kd.privacy_notice
  using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
