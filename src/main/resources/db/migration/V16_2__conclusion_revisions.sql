-- How often a conclusion has been changed: a change says which wording it was built on.
alter table kd.conclusion add column revision integer not null default 0;
