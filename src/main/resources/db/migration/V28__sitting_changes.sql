-- How often when, how long or where it is has become another: a calendar takes a file only with a higher number than the last.
alter table kd.sitting add column changes integer not null default 0;
