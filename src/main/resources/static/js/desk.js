import "./phone.js";
import { start } from "./room/start.js";
import beckon from "./room/beckon.js";
import conclude from "./room/conclude.js";
import discussions from "./room/discussions.js";
import desk from "./room/desk.js";
import guests from "./room/guests.js";
import pace from "./room/pace.js";
import workbench from "./room/workbench.js";
import readiness from "./room/readiness.js";
import long from "./room/long.js";

start({ beckon, desk, conclude, discussions, guests, long, pace, readiness, workbench });
