import { start } from "./room/start.js";
import changes from "./room/changes.js";
import drag from "./room/drag.js";
import search from "./room/search.js";

/** What can wait until the board stands. */
start({ changes, drag, search });
