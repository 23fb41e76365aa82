-- Who leads a unit by what the own login says of them: docs/adr/0016-more-ways-to-sign-in.md.

-- An empty claim makes nobody a leader.
alter table kd.own_login
  add column leader_claim text not null default '' check (char_length(leader_claim) <= 100),
  add column leader_value text not null default '' check (char_length(leader_value) <= 200);

-- by_claim: whether a claim alone made them so. It goes with the row.
alter table kd.unit_leader add column by_claim boolean not null default false;
