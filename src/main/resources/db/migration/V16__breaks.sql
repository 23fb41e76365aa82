-- How long the clock stood at a step: a break is held there. Null where that was not kept yet.
alter table kd.step_time add column rested_ms bigint check (rested_ms >= 0);
alter table kd.step_time alter column rested_ms set default 0;
