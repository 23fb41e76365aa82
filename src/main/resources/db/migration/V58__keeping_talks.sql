-- How long a year's talks stay: docs/adr/0018-keeping-and-deleting.md.

-- The day on which preparations and what was held were deleted, and the one on which the figures were; null while they are there.
alter table kd.mus_round add column talks_deleted_on date;
alter table kd.mus_round add column figures_deleted_on date;
