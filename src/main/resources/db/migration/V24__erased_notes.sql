-- When the raw notes of a workshop are deleted, what remains of each is that there was one, where it lay: no text, no colour, no writer.
alter table kd.note add column erased_on date;
alter table kd.note drop constraint note_text_check;
alter table kd.note add constraint note_text_check check (case when erased_on is null then char_length(text) between 1 and 500 else text = '' end);
