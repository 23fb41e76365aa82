-- By zone and position: where the next note goes. By stack, own list and conclusion: what hangs on a note. Without them each is a look
-- through all that the workplace has ever written.
create index note_of_zone on kd.note (workplace_id, zone_id, position);
create index stack_of_zone on kd.stack (workplace_id, zone_id, position);
create index note_of_stack on kd.note (workplace_id, stack_id) where stack_id is not null;
create index own_note_of_note on kd.own_note (workplace_id, note_id);
create index conclusion_note_of_note on kd.conclusion_note (workplace_id, note_id);
create index conclusion_of_board on kd.conclusion (workplace_id, board_id);
