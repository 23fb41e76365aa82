-- Passkeys: docs/adr/0016-more-ways-to-sign-in.md. Who shows one has no workplace yet, so these tables bear none.

-- handle: what an authenticator calls the account; random, so that it tells nothing.
create table kd.passkey_owner (
  account_id uuid primary key references kd.account,
  handle bytea not null unique check (octet_length(handle) = 32)
);

-- id: what a page calls it. credential: what the authenticator calls it. attestation: its public key, as it was made.
-- uses: as the authenticator counts them; 0 = it does not count.
create table kd.passkey (
  id uuid primary key,
  account_id uuid not null references kd.passkey_owner on delete cascade,
  credential bytea not null unique check (octet_length(credential) between 1 and 1023),
  attestation bytea not null check (octet_length(attestation) <= 65536),
  transports text not null check (char_length(transports) <= 200),
  label text not null check (char_length(label) between 1 and 60),
  uses bigint not null,
  added_at timestamptz not null,
  used_at timestamptz
);

create index passkey_of_account on kd.passkey (account_id);

revoke all on kd.passkey_owner, kd.passkey from public, ${app};

-- The account's handle; the fresh one where it has none yet.
create function kd.passkey_handle(account uuid, fresh bytea) returns bytea
  language sql security definer set search_path = kd, pg_temp
  as $$
    insert into kd.passkey_owner (account_id, handle) values (account, fresh) on conflict (account_id) do nothing;
    select o.handle from kd.passkey_owner o where o.account_id = account
  $$;

create function kd.account_of_handle(asked bytea) returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select o.account_id from kd.passkey_owner o where o.handle = asked $$;

create function kd.passkeys_of(account uuid) returns setof kd.passkey
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select p.* from kd.passkey p where p.account_id = account order by p.added_at, p.id $$;

create function kd.passkey_of(asked bytea) returns table (handle bytea, attestation bytea, transports text, label text, uses bigint, added_at timestamptz)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select o.handle, p.attestation, p.transports, p.label, p.uses, p.added_at
    from kd.passkey p join kd.passkey_owner o using (account_id) where p.credential = asked
  $$;

create function kd.keep_passkey(owner bytea, fresh uuid, credential bytea, attestation bytea, transports text, label text, uses bigint, at timestamptz) returns void
  language sql security definer set search_path = kd, pg_temp
  as $$
    insert into kd.passkey (id, account_id, credential, attestation, transports, label, uses, added_at)
    select fresh, o.account_id, keep_passkey.credential, keep_passkey.attestation, keep_passkey.transports, keep_passkey.label, keep_passkey.uses, at
    from kd.passkey_owner o where o.handle = owner
  $$;

-- Writes down that it was used; false where it is not there any more, or counts fewer uses than it has had: then there are two of it.
create function kd.use_passkey(asked bytea, counted bigint, at timestamptz) returns boolean
  language sql security definer set search_path = kd, pg_temp
  as $$
    with used as (
      update kd.passkey p set uses = counted, used_at = at
      where p.credential = asked and (counted > p.uses or counted = 0 and p.uses = 0) returning 1
    ) select exists (select from used)
  $$;

create function kd.remove_passkey(account uuid, asked uuid) returns void
  language sql security definer set search_path = kd, pg_temp
  as $$ delete from kd.passkey p where p.account_id = account and p.id = asked $$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'kd' and p.proname in ('passkey_handle', 'account_of_handle', 'passkeys_of', 'passkey_of', 'keep_passkey', 'use_passkey',
      'remove_passkey')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
