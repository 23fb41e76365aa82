import { start } from "./room/start.js";
import search from "./room/search.js";

/** What can wait until the board stands. */
start({ search });
