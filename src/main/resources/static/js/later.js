import { start } from "./room/start.js";
import changes from "./room/changes.js";
import drag from "./room/drag.js";

start({ changes, drag });
