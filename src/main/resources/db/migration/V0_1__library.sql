-- The tables of libraries, in a schema of their own. They bear no workplace (docs/row-security.md).

create table library.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create index spring_session_expiry on library.spring_session (expiry_time);
create index spring_session_principal on library.spring_session (principal_name);

create table library.spring_session_attributes (
  session_primary_id char(36) not null references library.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table library.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on library.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on library.scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on library.spring_session, library.spring_session_attributes, library.scheduled_tasks to ${app};

-- A program that may not migrate can see whether somebody else has.
grant select on library.flyway_schema_history to ${app};
