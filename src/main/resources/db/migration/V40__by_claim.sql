-- What the claims of an own login gave ends with it: docs/adr/0016-more-ways-to-sign-in.md.

-- by_claim: whether a claim alone made them so. It goes with the role, whoever takes it.
alter table kd.administrator add column by_claim boolean not null default false;

-- The book says who made them so. They themselves: a claim did. Somebody who administers the workplace: a hand, whatever mark is left. Else the
-- mark tells, which their provider's subject bears.
update kd.administrator a set by_claim = true
  from kd.person p left join lateral (
    select u.account_id from kd.audit u
    where u.workplace_id = p.workplace_id and u.about = p.id and u.kind = 'ADMINISTRATOR_MADE' order by u.at desc limit 1
  ) made on true
  where p.workplace_id = a.workplace_id and p.id = a.person_id and (made.account_id = p.account_id
    or exists (select from kd.own_login_person k where k.workplace_id = p.workplace_id and k.person_id = p.id and k.administers)
      and not exists (select from kd.administers o where o.workplace_id = p.workplace_id and o.account_id = made.account_id));

-- V38 forgot whom a provider had named twice, and left them what its claims had given. They lose it as whoever is forgotten does, where
-- somebody is left to whom no claim gave it.
delete from kd.administrator a
  where a.by_claim
    and not exists (select from kd.own_login_person k where k.workplace_id = a.workplace_id and k.person_id = a.person_id)
    and (exists (select from kd.membership m where m.workplace_id = a.workplace_id and m.role = 'ADMINISTRATOR')
      or exists (
        select from kd.administrator o join kd.person p on p.workplace_id = o.workplace_id and p.id = o.person_id
        where o.workplace_id = a.workplace_id and not o.by_claim and p.account_id is not null));

alter table kd.own_login_person drop column administers;

-- Sessions that an own login opened bear another name from now on: closing it would not find the old ones.
delete from library.spring_session s using library.spring_session_attributes a
  where a.session_primary_id = s.primary_id and starts_with(a.attribute_name, 'kd.only');
