import { start } from "./room/start.js";
import clock from "./room/clock.js";
import echo from "./room/echo.js";
import edit from "./room/edit.js";
import first from "./room/first.js";
import follow from "./room/follow.js";
import gather from "./room/gather.js";
import leaving from "./room/leaving.js";
import menu from "./room/menu.js";
import notes from "./room/notes.js";
import own from "./room/own.js";
import picks from "./room/picks.js";
import ready from "./room/ready.js";
import room from "./room/room.js";
import size from "./room/size.js";
import told from "./room/told.js";
import unsent from "./room/unsent.js";
import views from "./room/views.js";
import vote from "./room/vote.js";
import write from "./room/write.js";

start({ room, told, clock, write, own, echo, edit, unsent, first, follow, ready, notes, menu, picks, gather, vote, views, leaving, size });

/** What can wait comes when the page stands, also where the line broke meanwhile. */
const later = () => import("./later.js").catch(() => setTimeout(later, 5_000));
addEventListener("load", later);
