-- What is kept of one person, to take with them; and erasing one: docs/adr/0018-keeping-and-deleting.md.

create function kd.account_since(account uuid) returns table (created_at timestamptz)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select a.created_at from kd.account a where a.id = account $$;

create function kd.mails_of(account uuid) returns table (mail text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select m.mail from kd.account_mail m where m.account_id = account order by m.mail $$;

create function kd.used_sign_in_links(account uuid) returns table (used_at timestamptz, mail text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select l.used_at, l.mail from kd.sign_in_link l where l.account_id = account and l.used_at is not null order by l.used_at $$;

-- What hangs on an account and bears no workplace goes with it; what stands in a workplace loses it.
do $$
declare bound record;
begin
  for bound in select c.conname, c.conrelid::regclass as owned, pg_get_constraintdef(c.oid) as def, c.conrelid::regclass::text in ('kd.seat', 'seat') as seat
    from pg_constraint c
    where c.contype = 'f' and c.confrelid = 'kd.account'::regclass and c.confdeltype = 'a'
      and (c.conrelid = 'kd.seat'::regclass or not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'workplace_id'))
  loop
    execute format('alter table %s drop constraint %I, add constraint %I %s on delete %s', bound.owned, bound.conname, bound.conname, bound.def,
      case when bound.seat then 'set null' else 'cascade' end);
  end loop;
end $$;

-- Erases an account that administers nothing and is nobody anywhere any more; whether it did.
create function kd.erase_account(account uuid) returns boolean
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    begin
      if exists (select from kd.membership m where m.account_id = account) or exists (select from kd.person p where p.account_id = account) then
        return false;
      end if;
      delete from kd.account a where a.id = account;
      return true;
    end
  $$;

create index seat_of_account on kd.seat (account_id) where account_id is not null;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'kd' and p.proname in ('account_since', 'mails_of', 'used_sign_in_links', 'erase_account')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
