import { start } from "./room/start.js";
import clock from "./room/clock.js";
import room from "./room/room.js";

start({ room, clock });
