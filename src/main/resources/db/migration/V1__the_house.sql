-- All of ours lies in the schema kd. Row security is enabled, not forced: the owner's definer functions must see.
-- What bears no workplace is named in docs/row-security.md and reached through the functions at the foot only.

create function kd.workplace() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('kd.workplace', true), '')::uuid;

-- ── Without a workplace ─────────────────────────────────────────────────────────────────────────

create table kd.epoch (
  only_row boolean primary key default true check (only_row),
  value uuid not null,
  system_identifier text not null,
  timeline integer not null
);

create table kd.account (
  id uuid primary key,
  created_at timestamptz not null
);

create table kd.sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references kd.account,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- ── The organisation ────────────────────────────────────────────────────────────────────────────

create table kd.workplace (
  workplace_id uuid primary key,
  name text not null check (char_length(name) between 1 and 120),
  created_at timestamptz not null
);

create table kd.membership (
  workplace_id uuid not null references kd.workplace,
  account_id uuid not null references kd.account,
  role text not null check (role in ('ADMINISTRATOR')),
  primary key (workplace_id, account_id)
);

create table kd.staff_group (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  position integer not null,
  name text not null check (char_length(name) between 1 and 60),
  description text not null default '' check (char_length(description) <= 120),
  primary key (workplace_id, id)
);

-- ── The room: one numbered log, its places, its seats ───────────────────────────────────────────

create table kd.room (
  workplace_id uuid not null references kd.workplace,
  id uuid not null,
  seq bigint not null default 0,
  primary key (workplace_id, id)
);

-- access: who may follow the place. EVERYONE = every seat of the room, DESK = facilitators, GRANTED = seats with a grant (a table).
create table kd.place (
  workplace_id uuid not null,
  room_id uuid not null,
  id uuid not null,
  name text not null,
  access text not null check (access in ('EVERYONE', 'DESK', 'GRANTED')),
  primary key (workplace_id, id),
  unique (workplace_id, room_id, name),
  foreign key (workplace_id, room_id) references kd.room
);

create table kd.event (
  workplace_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  places uuid[] not null,
  kind text not null,
  ids uuid[] not null,
  primary key (workplace_id, room_id, seq),
  foreign key (workplace_id, room_id) references kd.room
);

create table kd.seat (
  workplace_id uuid not null,
  room_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  role text not null check (role in ('PARTICIPANT', 'FACILITATOR')),
  name text not null check (char_length(name) between 1 and 60),
  account_id uuid references kd.account,
  seq bigint not null default 0,
  joined integer not null,
  removed boolean not null default false,
  primary key (workplace_id, id),
  unique (workplace_id, token_hash),
  unique (workplace_id, room_id, joined),
  foreign key (workplace_id, room_id) references kd.room
);

create table kd.place_grant (
  workplace_id uuid not null,
  place_id uuid not null,
  seat_id uuid not null,
  primary key (workplace_id, place_id, seat_id),
  foreign key (workplace_id, place_id) references kd.place,
  foreign key (workplace_id, seat_id) references kd.seat
);

-- What a seat has asked for: kept so that the same again gives the same answer
-- (the room's number and the seat's list number). Holds no id of anything made.
create table kd.command (
  workplace_id uuid not null,
  seat_id uuid not null,
  id uuid not null,
  content_mac bytea not null,
  number bigint not null,
  own bigint not null,
  primary key (workplace_id, seat_id, id),
  foreign key (workplace_id, seat_id) references kd.seat
);

-- ── The workshop and its run ────────────────────────────────────────────────────────────────────

create table kd.workshop (
  workplace_id uuid not null,
  id uuid not null,
  title text not null check (char_length(title) between 1 and 120),
  edition text not null,
  named boolean not null,
  note_cap integer not null check (note_cap between 1 and 1000),
  created_at timestamptz not null,
  primary key (workplace_id, id),
  foreign key (workplace_id, id) references kd.room (workplace_id, id)
);

create table kd.run (
  workplace_id uuid not null,
  workshop_id uuid not null,
  step integer not null,
  step_started_at timestamptz not null,
  primary key (workplace_id, workshop_id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

create table kd.closing (
  workplace_id uuid not null,
  workshop_id uuid not null,
  closed_at timestamptz not null,
  by_itself boolean not null,
  primary key (workplace_id, workshop_id),
  foreign key (workplace_id, workshop_id) references kd.workshop
);

-- ── Boards ──────────────────────────────────────────────────────────────────────────────────────

create table kd.board (
  workplace_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  key text not null,
  position integer not null,
  place_id uuid not null,
  primary key (workplace_id, id),
  unique (workplace_id, room_id, key),
  foreign key (workplace_id, room_id) references kd.room,
  foreign key (workplace_id, place_id) references kd.place
);

create table kd.zone (
  workplace_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  key text not null,
  staff_group_id uuid,
  position integer not null,
  primary key (workplace_id, id),
  unique (workplace_id, board_id, id),
  foreign key (workplace_id, board_id) references kd.board,
  foreign key (workplace_id, staff_group_id) references kd.staff_group
);

create table kd.stack (
  workplace_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  zone_id uuid not null,
  position bigint not null,
  name text not null default '' check (char_length(name) <= 80),
  primary key (workplace_id, id),
  unique (workplace_id, board_id, zone_id, id),
  foreign key (workplace_id, board_id, zone_id) references kd.zone (workplace_id, board_id, id)
);

-- A note that everyone at the board may see. In a workshop without names nothing here, nor anywhere once closed, leads to a seat.
create table kd.note (
  workplace_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  zone_id uuid not null,
  stack_id uuid,
  position bigint not null,
  text text not null check (char_length(text) between 1 and 500),
  colour text not null check (colour in ('YELLOW', 'AQUA', 'PEACH', 'GREEN', 'LILAC')),
  removed boolean not null default false,
  primary key (workplace_id, id),
  foreign key (workplace_id, board_id, zone_id) references kd.zone (workplace_id, board_id, id),
  foreign key (workplace_id, board_id, zone_id, stack_id) references kd.stack (workplace_id, board_id, zone_id, id)
    deferrable initially deferred
);

create index note_of_board on kd.note (workplace_id, board_id);
create index stack_of_board on kd.stack (workplace_id, board_id);

-- Only in workshops with names: who wrote the note, as the name stood when it was shown.
create table kd.note_author (
  workplace_id uuid not null,
  note_id uuid not null,
  name text not null,
  primary key (workplace_id, note_id),
  foreign key (workplace_id, note_id) references kd.note
);

-- A note taken off the board by the facilitator; undone by deleting the row.
create table kd.hiding (
  workplace_id uuid not null,
  note_id uuid not null,
  reason text not null default '' check (char_length(reason) <= 200),
  primary key (workplace_id, note_id),
  foreign key (workplace_id, note_id) references kd.note
);

-- ── At the seat: nobody else's pages, exports or logs read these; gone when the workshop closes ──

create table kd.draft (
  workplace_id uuid not null,
  seat_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  zone_id uuid not null,
  seat_order bigint not null,
  text text not null check (char_length(text) between 1 and 500),
  colour text not null check (colour in ('YELLOW', 'AQUA', 'PEACH', 'GREEN', 'LILAC')),
  primary key (workplace_id, seat_id, id),
  foreign key (workplace_id, seat_id) references kd.seat,
  foreign key (workplace_id, board_id, zone_id) references kd.zone (workplace_id, board_id, id)
);

create index draft_of_board on kd.draft (workplace_id, board_id);

-- The seat's own list of notes already shown: the only way from a seat to a note.
create table kd.own_note (
  workplace_id uuid not null,
  seat_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  seat_order bigint not null,
  note_id uuid not null,
  primary key (workplace_id, seat_id, id),
  unique (workplace_id, seat_id, note_id),
  foreign key (workplace_id, seat_id) references kd.seat,
  foreign key (workplace_id, board_id) references kd.board,
  foreign key (workplace_id, note_id) references kd.note
);

create table kd.voting (
  workplace_id uuid not null,
  board_id uuid not null,
  dots integer not null,
  closed boolean not null default false,
  primary key (workplace_id, board_id),
  foreign key (workplace_id, board_id) references kd.board
);

-- target_id is a stack's or a loose note's id.
create table kd.ballot (
  workplace_id uuid not null,
  seat_id uuid not null,
  board_id uuid not null,
  target_id uuid not null,
  dots integer not null check (dots between 1 and 20),
  primary key (workplace_id, seat_id, target_id),
  foreign key (workplace_id, seat_id) references kd.seat,
  foreign key (workplace_id, board_id) references kd.board
);

create table kd.tally (
  workplace_id uuid not null,
  board_id uuid not null,
  target_id uuid not null,
  dots integer not null check (dots > 0),
  primary key (workplace_id, board_id, target_id),
  foreign key (workplace_id, board_id) references kd.board
);

-- ── Conclusions ─────────────────────────────────────────────────────────────────────────────────

create table kd.conclusion (
  workplace_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  kind text not null,
  text text not null check (char_length(text) between 1 and 1000),
  position bigint not null,
  removed boolean not null default false,
  primary key (workplace_id, id),
  foreign key (workplace_id, board_id) references kd.board
);

-- No rows = for everyone.
create table kd.conclusion_staff_group (
  workplace_id uuid not null,
  conclusion_id uuid not null,
  staff_group_id uuid not null,
  primary key (workplace_id, conclusion_id, staff_group_id),
  foreign key (workplace_id, conclusion_id) references kd.conclusion,
  foreign key (workplace_id, staff_group_id) references kd.staff_group
);

create table kd.conclusion_note (
  workplace_id uuid not null,
  conclusion_id uuid not null,
  note_id uuid not null,
  primary key (workplace_id, conclusion_id, note_id),
  foreign key (workplace_id, conclusion_id) references kd.conclusion,
  foreign key (workplace_id, note_id) references kd.note
);

-- ── Ways in (no workplace is known before they are read) ────────────────────────────────────────

create table kd.join_way (
  code text primary key check (code ~ '^[2-9A-HJKMNP-TV-Z]{7}$'),
  token text not null unique,
  workplace_id uuid not null,
  room_id uuid not null,
  closed boolean not null default false,
  unique (workplace_id, room_id),
  foreign key (workplace_id, room_id) references kd.room
);

-- ── The second wall ─────────────────────────────────────────────────────────────────────────────

do $$
declare walled text;
begin
  foreach walled in array array['workplace', 'membership', 'staff_group', 'room', 'place', 'event', 'seat', 'place_grant',
    'command', 'workshop', 'run', 'closing', 'board', 'zone', 'stack', 'note', 'note_author', 'hiding', 'draft', 'own_note',
    'voting', 'ballot', 'tally', 'conclusion', 'conclusion_staff_group', 'conclusion_note', 'join_way']
  loop
    execute format('alter table kd.%I enable row level security', walled);
    execute format('create policy own_workplace on kd.%I using (workplace_id = kd.workplace()) with check (workplace_id = kd.workplace())', walled);
  end loop;
end $$;

revoke all on kd.epoch, kd.account, kd.sign_in_link from public, ${app};
revoke delete on kd.room, kd.event, kd.note, kd.workplace, kd.workshop from ${app};
revoke update on kd.event, kd.command from ${app};

-- ── Definer functions: the only way to what bears no workplace ──────────────────────────────────

create function kd.way_in(asked text) returns table (workplace_id uuid, room_id uuid, closed boolean)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select w.workplace_id, w.room_id, w.closed from kd.join_way w where w.code = asked or w.token = asked $$;

create function kd.make_account(account uuid, at timestamptz) returns void
  language sql security definer set search_path = kd, pg_temp
  as $$ insert into kd.account (id, created_at) values (account, at) $$;

create function kd.first_account() returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select id from kd.account order by created_at, id limit 1 $$;

-- Makes a link; earlier unused links of the same account stop working.
create function kd.make_sign_in_link(account uuid, hash bytea, expires timestamptz) returns void
  language sql security definer set search_path = kd, pg_temp
  as $$
    delete from kd.sign_in_link where account_id = account and used_at is null;
    insert into kd.sign_in_link (token_hash, account_id, expires_at) values (hash, account, expires);
  $$;

-- The account of a link that can still be used; nothing is changed.
create function kd.peek_sign_in_link(hash bytea, at timestamptz) returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select account_id from kd.sign_in_link where token_hash = hash and used_at is null and expires_at > at $$;

create function kd.use_sign_in_link(hash bytea, at timestamptz) returns uuid
  language sql security definer set search_path = kd, pg_temp
  as $$ update kd.sign_in_link set used_at = at where token_hash = hash and used_at is null and expires_at > at returning account_id $$;

create function kd.workplaces_of(account uuid) returns table (workplace_id uuid, name text, role text)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select m.workplace_id, w.name, m.role from kd.membership m join kd.workplace w using (workplace_id)
    where m.account_id = account order by w.name
  $$;

-- The wake-up poll: numbers only.
create function kd.room_numbers(rooms uuid[]) returns table (id uuid, seq bigint)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select r.id, r.seq from kd.room r where r.id = any (rooms) $$;

create function kd.seat_numbers(seats uuid[]) returns table (id uuid, seq bigint, removed boolean)
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select s.id, s.seq, s.removed from kd.seat s where s.id = any (seats) $$;

-- Workshops that should close by themselves: made before the given time and never closed.
create function kd.workshops_to_close(made_before timestamptz) returns table (workplace_id uuid, id uuid)
  language sql stable security definer set search_path = kd, pg_temp
  as $$
    select w.workplace_id, w.id from kd.workshop w
    join kd.run r on r.workplace_id = w.workplace_id and r.workshop_id = w.id
    left join kd.closing c on c.workplace_id = w.workplace_id and c.workshop_id = w.id
    where c.workshop_id is null and r.step_started_at < made_before
  $$;

create function kd.current_epoch() returns uuid
  language sql stable security definer set search_path = kd, pg_temp
  as $$ select value from kd.epoch $$;

-- Keeps the epoch as long as the database is the one it was drawn for; else draws the given one.
create function kd.settle_epoch(fresh uuid, identifier text, line integer) returns uuid
  language sql security definer set search_path = kd, pg_temp
  as $$
    insert into kd.epoch (value, system_identifier, timeline) values (fresh, identifier, line)
    on conflict (only_row) do update set
      value = case when (kd.epoch.system_identifier, kd.epoch.timeline) = (identifier, line) then kd.epoch.value else fresh end,
      system_identifier = identifier, timeline = line
    returning value
  $$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'kd'
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to ${app}', f.signature);
  end loop;
end $$;
