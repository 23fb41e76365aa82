-- Who makes a workplace and gives a name has the role as that person, and so keeps it whichever account is theirs later.
with known as (
  select distinct on (m.workplace_id, m.account_id) m.workplace_id, m.account_id, p.id
  from kd.membership m join kd.person p on p.workplace_id = m.workplace_id and p.account_id = m.account_id
  where p.guest_of is null order by m.workplace_id, m.account_id, p.id
), made as (
  insert into kd.administrator (workplace_id, person_id) select workplace_id, id from known
  on conflict (workplace_id, person_id) do update set by_claim = false
)
delete from kd.membership m using known k where k.workplace_id = m.workplace_id and k.account_id = m.account_id;

-- Accounts that were a person's before another proved their mail: what was done with them is still that person's.
create table kd.former_account (
  workplace_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  primary key (workplace_id, account_id, person_id),
  foreign key (workplace_id, person_id) references kd.person on delete cascade
);

create index former_account_of_person on kd.former_account (workplace_id, person_id);

alter table kd.former_account enable row level security;
create policy own_workplace on kd.former_account
  using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace());
revoke insert, update, delete on kd.former_account from ${app};

-- Whose an account is or was.
create view kd.account_person with (security_invoker = true) as
  select workplace_id, account_id, id as person_id, name from kd.person where account_id is not null
  union all
  select f.workplace_id, f.account_id, p.id, p.name from kd.former_account f
    join kd.person p on p.workplace_id = f.workplace_id and p.id = f.person_id;

create or replace function kd.prove_mail(account uuid, asked text) returns setof uuid
  language sql security definer set search_path = kd, pg_temp
  as $$
    with other as (
      select p.workplace_id, p.id, p.account_id from kd.person p
      where lower(p.mail) = lower(asked) and p.account_id is distinct from account for update
    ), bound as (
      update kd.person p set account_id = account from other
      where p.workplace_id = other.workplace_id and p.id = other.id
    ), former as (
      insert into kd.former_account (workplace_id, account_id, person_id)
      select workplace_id, account_id, id from other where account_id is not null
      on conflict do nothing
    )
    select distinct other.account_id from other where other.account_id is not null
  $$;

-- A link that somebody hands over, for an account whose owner has never proved who they are: by a mail, a passkey, the workplace's own
-- login or the console. One that was not used stops working.
create or replace function kd.make_copied_link(account uuid, hash bytea, expires timestamptz) returns boolean
  language plpgsql security definer set search_path = kd, pg_temp
  as $$
    begin
      if kd.has_proved(account) then return false; end if;
      delete from kd.sign_in_link where account_id = account and used_at is null;
      insert into kd.sign_in_link (token_hash, account_id, expires_at, proof) values (hash, account, expires, 'COPIED');
      return true;
    end
  $$;

create function kd.has_proved(account uuid) returns boolean
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select exists (select from kd.sign_in_link where account_id = account and used_at is not null and proof <> 'COPIED')
      or exists (select from kd.account_mail where account_id = account)
      or exists (select from kd.passkey where account_id = account)
      or exists (select from kd.own_login_person o join kd.person p on p.workplace_id = o.workplace_id and p.id = o.person_id
        where p.account_id = account)
  $$;

revoke all on function kd.has_proved(uuid) from public;
grant execute on function kd.has_proved(uuid) to ${app};

-- The first account; where its owner came to another one by proving a mail, that.
create or replace function kd.first_account() returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select coalesce(
      (select p.account_id from kd.former_account f join kd.person p on p.workplace_id = f.workplace_id and p.id = f.person_id
        where f.account_id = one.id and p.account_id is not null order by p.workplace_id limit 1), one.id)
    from (select id from kd.account order by created_at, id limit 1) one
  $$;
