import { keepFocus } from "./live/kept-focus.js";
import { start } from "./room/start.js";
import behind from "./room/behind.js";
import changes from "./room/changes.js";
import drag from "./room/drag.js";
import keys from "./room/keys.js";
import landing from "./room/landing.js";
import left from "./room/left.js";
import naming from "./room/naming.js";
import search from "./room/search.js";
import steady from "./room/steady.js";
import undo from "./room/undo.js";
import wordings from "./room/wordings.js";

/** What can wait until the board stands. */
start({ behind, changes, drag, keys, landing, left, naming, search, steady, undo, wordings });
keepFocus();
