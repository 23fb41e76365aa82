import { keepFocus } from "./live/kept-focus.js";
import { start } from "./room/start.js";
import room from "./room/room.js";
import undo from "./room/undo.js";
import unsent from "./room/unsent.js";
import discussions from "./room/discussions.js";
import follow from "./room/follow.js";
import beside from "./strategy/beside.js";
import outcomes from "./strategy/outcomes.js";
import paper from "./strategy/paper.js";
import pens from "./strategy/pens.js";

start({ room, undo, unsent, follow, paper, beside, pens, outcomes, discussions });
keepFocus();
