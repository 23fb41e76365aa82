-- What of the book may go does not hang on what the program writes or asks: docs/adr/0017-audit.md.

-- How many years of the book stay. The program sets it anew at its start, as the owner (KD_AUDIT_YEARS); who works cannot.
create function kd.audit_years() returns int language sql immutable as $$ select 5 $$;

-- Drops the years that had ended by then, if they are old enough also by the database's own clock. Gives their names.
create or replace function kd.drop_audit_before(before timestamptz) returns setof text
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    declare
      part text;
      -- The one clock that whoever works cannot turn; it can only hold back what the program's own asks for.
      bound timestamptz := least(before, now() - make_interval(years => kd.audit_years()));
    begin
      for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'kd.audit'::regclass and c.relname ~ '^audit_[0-9]{4}$'
          and make_timestamptz(substr(c.relname, 7)::int + 1, 1, 1, 0, 0, 0, 'UTC') <= bound
      loop
        execute format('drop table kd.%I', part);
        return next part;
      end loop;
    end
  $$;

revoke all on function kd.audit_years() from public;

-- Times that no page could show would close the log. What is nearer is the program's to say: nothing goes by it.
alter table kd.audit add constraint audit_at_is_a_time check (at >= '2000-01-01 00:00:00+00' and at < '2200-01-01 00:00:00+00');

do $$
begin
  if exists (select from pg_roles where rolname = 'kd_keeper') then
    grant execute on function kd.audit_years() to kd_keeper;
  end if;
end $$;

-- A provider means a person by one subject. Where it has named two, neither is known: the next sign-in goes by the mail again.
delete from kd.own_login_person p using kd.own_login_person other
  where other.workplace_id = p.workplace_id and other.issuer = p.issuer and other.person_id = p.person_id and other.subject <> p.subject;

create unique index own_login_person_once on kd.own_login_person (workplace_id, issuer, person_id);
