-- By which documents § 8 was met when the first side signed: strategy, discussion of activities, discussion of plans; null while nobody has.
alter table kd.evaluation add column met text[] check (array_length(met, 1) = 3);
