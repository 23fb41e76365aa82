-- Mail, and sign-in by a link in one: docs/adr/0007-organisation-and-sign-in-by-mail.md.

-- Whom a mail address leads to, once it has been proved.
create table kd.account_mail (
  mail text primary key check (mail = lower(mail)),
  account_id uuid not null references kd.account
);

-- What somebody proves by using the link: that they read a mail, that somebody gave it to them, or that they run the program.
alter table kd.sign_in_link
  add column proof text not null default 'CONSOLE' check (proof in ('CONSOLE', 'COPIED', 'MAIL')),
  add column mail text,
  add check ((proof = 'MAIL') = (mail is not null));

-- kind: which letter; it is written when it is sent. error: the kind of the last one.
create table kd.mail (
  workplace_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  language text not null check (language in ('da', 'en')),
  queued_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  error text,
  primary key (workplace_id, id),
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index mail_of_person on kd.mail (workplace_id, person_id);
create index mail_due on kd.mail (due_at) where sent_at is null;

-- Who did what to whom: ids only, and the program can but add.
create table kd.audit (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  at timestamptz not null,
  account_id uuid not null references kd.account,
  kind text not null check (kind in ('FIRST_LINK_COPIED')),
  about uuid not null,
  primary key (workplace_id, id)
);

create index audit_about on kd.audit (workplace_id, about);
create index person_by_mail on kd.person (lower(mail));
create index person_of_account on kd.person (account_id);

do $$
declare walled text;
begin
  foreach walled in array array['mail', 'audit']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

revoke all on kd.account_mail from public, ${app};
revoke update, delete on kd.audit from ${app};

create function kd.persons_of_mail(asked text) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select p.workplace_id, p.id from kd.person p where lower(p.mail) = lower(asked) order by p.workplace_id $$;

create function kd.mails_due(at timestamptz) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select m.workplace_id, m.id from kd.mail m where m.sent_at is null and m.due_at <= at order by m.due_at limit 200 $$;

-- A link for whoever reads that mail; the account is made with it where the mail has none.
create function kd.make_mail_link(asked text, fresh uuid, hash bytea, now timestamptz, expires timestamptz) returns void
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    declare account uuid;
    begin
      select m.account_id into account from kd.account_mail m where m.mail = lower(asked);
      if account is null then
        insert into kd.account (id, created_at) values (fresh, now);
        insert into kd.account_mail (mail, account_id) values (lower(asked), fresh) on conflict (mail) do nothing;
        select m.account_id into account from kd.account_mail m where m.mail = lower(asked);
      end if;
      insert into kd.sign_in_link (token_hash, account_id, expires_at, proof, mail) values (hash, account, expires, 'MAIL', lower(asked));
    end
  $$;

-- A link that somebody hands over; none for whoever has signed in once. The one before it stops working.
create function kd.make_copied_link(account uuid, hash bytea, expires timestamptz) returns boolean
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    begin
      if exists (select from kd.sign_in_link where account_id = account and used_at is not null) then return false; end if;
      delete from kd.sign_in_link where account_id = account;
      insert into kd.sign_in_link (token_hash, account_id, expires_at, proof) values (hash, account, expires, 'COPIED');
      return true;
    end
  $$;

-- Whether somebody has signed in with the account.
create function kd.has_signed_in(account uuid) returns boolean
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select exists (select from kd.sign_in_link where account_id = account and used_at is not null) $$;

drop function kd.peek_sign_in_link(bytea, timestamptz);
drop function kd.use_sign_in_link(bytea, timestamptz);

create function kd.peek_sign_in_link(hash bytea, at timestamptz) returns text
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select proof from kd.sign_in_link where token_hash = hash and used_at is null and expires_at > at $$;

create function kd.use_sign_in_link(hash bytea, at timestamptz) returns table (account_id uuid, proof text, mail text)
  language sql security definer set search_path = kd, pg_temp
  as $$
    update kd.sign_in_link l set used_at = at where token_hash = hash and used_at is null and expires_at > at
    returning l.account_id, l.proof, l.mail
  $$;

-- Whoever has proved a mail is everyone of that mail, in every workplace. Gives the accounts that stood there before.
create function kd.prove_mail(account uuid, asked text) returns setof uuid
  language sql security definer set search_path = kd, pg_temp
  as $$
    with other as (
      select p.workplace_id, p.id, p.account_id from kd.person p
      where lower(p.mail) = lower(asked) and p.account_id is distinct from account for update
    ), bound as (
      update kd.person p set account_id = account from other
      where p.workplace_id = other.workplace_id and p.id = other.id
    )
    select distinct other.account_id from other where other.account_id is not null
  $$;

-- Those that the account administers, and those that it is a person of.
create or replace function kd.workplaces_of(account uuid) returns table (workplace_id uuid, name text, role text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.name, min(one.role) from ( -- by the alphabet the administrator comes first
      select m.workplace_id, m.role from kd.membership m where m.account_id = account
      union all select p.workplace_id, 'PERSON' from kd.person p where p.account_id = account
    ) one join kd.workplace w using (workplace_id)
    group by w.workplace_id, w.name order by w.name
  $$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'kd' and p.proname in ('persons_of_mail', 'mails_due', 'make_mail_link', 'make_copied_link', 'has_signed_in',
      'peek_sign_in_link', 'use_sign_in_link', 'prove_mail', 'workplaces_of')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
