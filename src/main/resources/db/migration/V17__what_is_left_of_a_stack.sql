-- One note is no stack: where all but one were taken out, that one stands by itself, and bears the dots that the stack was given. The
-- stack's row stays with its name, for whoever takes it back.
alter table kd.stack add column rest_id uuid;
alter table kd.stack add foreign key (workplace_id, rest_id) references kd.note (workplace_id, id) on delete set null (rest_id);
create index stack_of_rest on kd.stack (workplace_id, rest_id) where rest_id is not null;
