import { start } from "./room/start.js";
import changes from "./room/changes.js";
import drag from "./room/drag.js";
import told from "./room/told.js";

start({ changes, drag, told });
