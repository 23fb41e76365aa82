-- A pause of the clock, and when it is meant to end; whether the facilitator alone may move what hangs on the board.
alter table kd.run add column paused_at timestamptz;
alter table kd.run add column pause_until timestamptz check (pause_until is null or paused_at is not null);
alter table kd.run add column locked boolean not null default false;

-- When a step was first begun: what the day is behind or ahead of, and how it went.
alter table kd.step_time add column began_at timestamptz;
