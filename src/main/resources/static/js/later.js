import { keepFocus } from "./live/kept-focus.js";
import { start } from "./room/start.js";
import changes from "./room/changes.js";
import drag from "./room/drag.js";
import naming from "./room/naming.js";
import search from "./room/search.js";
import wordings from "./room/wordings.js";

/** What can wait until the board stands. */
start({ changes, drag, naming, search, wordings });
keepFocus();
