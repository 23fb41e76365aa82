import { start } from "./room/start.js";
import clock from "./room/clock.js";
import drag from "./room/drag.js";
import echo from "./room/echo.js";
import edit from "./room/edit.js";
import gather from "./room/gather.js";
import leaving from "./room/leaving.js";
import menu from "./room/menu.js";
import notes from "./room/notes.js";
import own from "./room/own.js";
import picks from "./room/picks.js";
import room from "./room/room.js";
import undo from "./room/undo.js";
import unsent from "./room/unsent.js";
import views from "./room/views.js";
import vote from "./room/vote.js";
import write from "./room/write.js";

start({ room, clock, write, own, echo, edit, unsent, notes, menu, drag, picks, gather, vote, undo, views, leaving });
