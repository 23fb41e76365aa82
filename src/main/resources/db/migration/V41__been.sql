-- Which of those who administer a workplace have been signed in: by a link, or by the workplace's own login. Who has the role on paper may never
-- come, and so counts for nobody who is left. The reader's own row security holds.
create view kd.administers_been with (security_invoker = true) as
  select a.workplace_id, a.account_id from kd.administers a
  where not exists (select from kd.person p where p.workplace_id = a.workplace_id and p.account_id = a.account_id)
    or kd.has_signed_in(a.account_id)
    or exists (select from kd.own_login_person o join kd.person p on p.workplace_id = o.workplace_id and p.id = o.person_id
      where o.workplace_id = a.workplace_id and p.account_id = a.account_id);
