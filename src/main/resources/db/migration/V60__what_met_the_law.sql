-- By which documents § 8 was met when the first side signed: strategy, discussion of activities, discussion of plans; null while nobody has.
alter table kd.evaluation add column met text[] check (array_length(met, 1) = 3);

-- When it was changed last.
alter table kd.evaluation add column changed_at timestamptz;
update kd.evaluation set changed_at = made_at;
alter table kd.evaluation alter column changed_at set not null;
