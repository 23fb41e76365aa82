import "./phone.js";
import { start } from "./room/start.js";
import conclude from "./room/conclude.js";
import desk from "./room/desk.js";
import guests from "./room/guests.js";
import pace from "./room/pace.js";
import long from "./room/long.js";

start({ desk, conclude, guests, long, pace });
