-- The book of who did what, by year: docs/adr/0017-audit.md. Ids only. The program can but add; a year that is old enough is dropped
-- by a role of its own, kd_keeper, where the database has it (the embedded one has).
alter table kd.audit rename to audit_before;

create table kd.audit (
  workplace_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid,
  kind text not null check (kind ~ '^[A-Z_]{3,40}$'),
  about uuid,
  primary key (workplace_id, id, at)
) partition by range (at);

create index audit_of_workplace on kd.audit (workplace_id, at desc);
create index audit_of_subject on kd.audit (workplace_id, about, at desc);

do $$
declare part text;
begin
  for year in 2026..2045 loop
    execute format('create table kd.%I partition of kd.audit for values from (%L) to (%L)',
      'audit_' || year, year || '-01-01 00:00:00+00', (year + 1) || '-01-01 00:00:00+00');
  end loop;
  create table kd.audit_rest partition of kd.audit default;
  insert into kd.audit (workplace_id, id, at, account_id, kind, about)
    select workplace_id, id, at, account_id, kind, about from kd.audit_before;
  drop table kd.audit_before;
  alter table kd.audit enable row level security;
  create policy own_workplace on kd.audit using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
  revoke all on kd.audit from public, ${app};
  grant select, insert on kd.audit to ${app};
  -- The years are reached through the whole alone.
  for part in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'kd.audit'::regclass loop
    execute format('alter table kd.%I enable row level security', part);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', part);
    execute format('revoke all on kd.%I from public, ${app}', part);
  end loop;
end $$;

-- Drops the years that had ended by then, but never the last one of which anything was written. Gives their names.
create function kd.drop_audit_before(before timestamptz) returns setof text
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    declare
      part text;
      latest timestamptz := (select max(at) from kd.audit);
    begin
      for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'kd.audit'::regclass and c.relname ~ '^audit_[0-9]{4}$'
          and make_timestamptz(substr(c.relname, 7)::int + 1, 1, 1, 0, 0, 0, 'UTC') <= least(before, latest - interval '1 year')
      loop
        execute format('drop table kd.%I', part);
        return next part;
      end loop;
    end
  $$;

revoke all on function kd.drop_audit_before(timestamptz) from public;

do $$
declare
  part text;
  owner text := current_user;
begin
  if exists (select from pg_roles where rolname = 'kd_keeper') then
    grant usage, create on schema kd to kd_keeper;
    for part in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'kd' and c.relkind in ('r', 'p') and (c.relname = 'audit' or c.relname ~ '^audit_([0-9]{4}|rest)$')
    loop
      execute format('alter table kd.%I owner to kd_keeper', part);
    end loop;
    alter function kd.drop_audit_before(timestamptz) owner to kd_keeper;
    revoke create on schema kd from kd_keeper;
    set local role kd_keeper;
    grant execute on function kd.drop_audit_before(timestamptz) to ${app};
    execute format('set local role %I', owner);
  else
    grant execute on function kd.drop_audit_before(timestamptz) to ${app};
  end if;
end $$;
