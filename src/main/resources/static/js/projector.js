import { start } from "./room/start.js";
import chime from "./room/chime.js";
import clock from "./room/clock.js";
import fit from "./room/fit.js";
import front from "./room/front.js";
import room from "./room/room.js";
import used from "./room/used.js";

start({ room, chime, clock, fit, front, used });
