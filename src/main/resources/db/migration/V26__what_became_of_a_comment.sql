-- What became of what was said in a hearing: a word on it, or why it was taken away. Each is a row that can be taken back.

create table kd.comment_outcome (
  workplace_id uuid not null,
  comment_id uuid not null,
  outcome text not null check (char_length(outcome) between 1 and 500),
  told_by text not null check (char_length(told_by) <= 60),
  told_at timestamptz not null,
  primary key (workplace_id, comment_id),
  foreign key (workplace_id, comment_id) references kd.hearing_comment
);

create table kd.comment_removal (
  workplace_id uuid not null,
  comment_id uuid not null,
  reason text not null check (char_length(reason) between 1 and 200),
  removed_by text not null check (char_length(removed_by) <= 60),
  removed_at timestamptz not null,
  primary key (workplace_id, comment_id),
  foreign key (workplace_id, comment_id) references kd.hearing_comment
);

do $$
declare walled text;
begin
  foreach walled in array array['comment_outcome', 'comment_removal']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;
