-- A workplace's own login, by OpenID Connect: docs/adr/0016-more-ways-to-sign-in.md.

-- id: stands in addresses. short_name: in the address to put on the intranet. discovery: what the provider says of itself, as JSON.
-- secret: sealed with a key that is not in the database. domain: the sign-in page offers the login to mails that end so; empty = to none.
-- A claim that is empty is not asked for. mails_verified: who administers the workplace vouches for the provider's mails.
create table kd.own_login (
  workplace_id uuid primary key references kd.workplace,
  id uuid not null unique,
  short_name text not null unique check (short_name ~ '^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$'),
  issuer text not null default '' check (char_length(issuer) <= 300),
  discovery text not null default '' check (char_length(discovery) <= 65536),
  client_id text not null default '' check (char_length(client_id) <= 300),
  secret bytea,
  domain text not null default '' check (domain = lower(domain)),
  unit_claim text not null default '' check (char_length(unit_claim) <= 100),
  admin_claim text not null default '' check (char_length(admin_claim) <= 100),
  admin_value text not null default '' check (char_length(admin_value) <= 200),
  mails_verified boolean not null default false,
  open boolean not null default false,
  check (not open or issuer <> '' and secret is not null)
);

create index own_login_domain on kd.own_login (domain) where open and domain <> '';

-- Whom the provider means by a subject. administers: whether the workplace's administration comes from its claims.
create table kd.own_login_person (
  workplace_id uuid not null,
  issuer text not null,
  subject text not null check (char_length(subject) between 1 and 255),
  person_id uuid not null,
  administers boolean not null default false,
  primary key (workplace_id, issuer, subject),
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index own_login_person_of on kd.own_login_person (workplace_id, person_id);

do $$
declare walled text;
begin
  foreach walled in array array['own_login', 'own_login_person']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

-- The workplace whose open login has this id.
create function kd.own_login_behind(asked uuid) returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select o.workplace_id from kd.own_login o where o.id = asked and o.open $$;

-- The open login with exactly this short name.
create function kd.own_login_at(asked text) returns table (id uuid, name text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select o.id, w.name from kd.own_login o join kd.workplace w using (workplace_id) where o.short_name = asked and o.open $$;

-- The open logins that are offered to mails of this domain.
create function kd.own_logins_for(asked text) returns table (id uuid, name text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select o.id, w.name from kd.own_login o join kd.workplace w using (workplace_id)
    where o.domain = lower(asked) and o.domain <> '' and o.open order by w.name limit 10
  $$;

-- The mails that the account has proved.
create function kd.mails_proved_by(account uuid) returns setof text
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select m.mail from kd.account_mail m where m.account_id = account order by m.mail $$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'kd' and p.proname in ('own_login_behind', 'own_login_at', 'own_logins_for', 'mails_proved_by')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
