-- A table named without its schema is one of ours.
set search_path = kd, library;
