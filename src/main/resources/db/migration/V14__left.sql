-- Who has left took part, but is here no more: the name is free, and nothing can be done from the seat.
alter table kd.seat add column has_left boolean not null default false;
