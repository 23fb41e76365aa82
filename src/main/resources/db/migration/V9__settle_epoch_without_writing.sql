-- Asked every few seconds by every program: where the epoch stands it is read, and nothing is written.
create or replace function kd.settle_epoch(fresh uuid, identifier text, line integer) returns uuid
  language sql security definer set search_path = kd, pg_temp
  as $$
    with standing as (select value from kd.epoch where system_identifier = identifier and timeline = line),
      settled as (
        insert into kd.epoch (value, system_identifier, timeline)
        select fresh, identifier, line where not exists (select from standing)
        on conflict (only_row) do update set
          value = case when (kd.epoch.system_identifier, kd.epoch.timeline) = (identifier, line) then kd.epoch.value else fresh end,
          system_identifier = identifier, timeline = line
        returning value)
    select value from standing union all select value from settled
  $$;
