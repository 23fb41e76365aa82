/**
 * @typedef {import("./outbox.js").Outbox} Outbox
 * @typedef {import("./outbox.js").Kept} Kept
 * @typedef {import("./post.js").Answer} Answer
 * @typedef {object} News what the parts of a page tell each other
 * @property {undefined} outbox what is unsent has changed
 * @property {{command: Kept, answer: Answer}} done a command was done
 * @property {{path: string, body?: any}} asked a command is on its way
 * @property {Kept} refused a command was refused for good
 * @property {string} own the seat's own list has changed: its number, empty when we do not know
 * @property {string} writes another writes in a strategy just now: `seat:paragraph:name`; no paragraph = no more
 * @property {import("./fragments.js").Fragment} shown the room changed something in the page
 * @property {import("./stream.js").Line | "writing" | "closed"} line how we hear from the room; `writing`, `closed`: the page waits for the writer
 * @property {{where: string, text: string, sentence: string, body?: any}} left something was left in writing, and what is to be said of it
 * @property {undefined} pending what waits to be sent is shown anew
 * @property {"write" | "board"} view that part of the phone's page is to be in front
 * @property {undefined} look the board, the step or the own list is another: controls may be to change
 * @property {string} notice a sentence to be seen and heard where one is told what was done
 * @property {string} edit the own note of that id on the board is to be changed
 * @property {string} wordings the earlier wordings of that element of the own list are asked for
 * @property {string} nameless the stack of that id was just made without a name
 * @property {string[]} pick these notes, and no others, are to be ticked
 * @property {undefined} timeup the time of the step, or of the pause, has just gone
 * @property {{step: string, count: number}} ready so many are ready to go on from that step
 * @property {string} lookat the facilitator shows everyone the zone of that id; empty = the whole board
 * @property {string[]} picked notes that are ticked, in the order they were
 * @property {{text?: string, colour?: string, zone?: string}} mend a refused note is to be written again
 */

/**
 * What the page in hand has in common.
 * @type {{base: string, seat: string, outbox: Promise<Outbox>, fragments: import("./fragments.js").Fragments, keep: Promise<import("./keep.js").Keep>}}
 */
export const here = /** @type {any} */ ({});

/** The page's `main`, with what the page knows of the room. */
export const room = () => /** @type {HTMLElement} */ (document.getElementById("room"));

/** The step in hand, like `WRITE` or `GATHER`. */
export const step = () => room().dataset.step ?? "";

/** Whether the workshop goes on: once it has closed, nothing is written, moved or voted. */
export const isOpen = () => room().dataset.closed !== "true";

export const isFacilitator = () => room().dataset.role === "facilitator";

/** Whether the facilitator alone may move notes. */
const isLocked = () => document.getElementById("now")?.dataset.locked === "true";

/** Whether one may move notes at this page now. */
export const mayMove = () => isOpen() && ["SHARE", "GATHER", "CONCLUDE", "ROUND_OFF"].includes(step()) && (isFacilitator() || !isLocked());

/**
 * Asks the room for something, by way of the outbox. Resolves with the command's id when it is kept.
 * @param {"POST" | "DELETE"} method
 * @param {string} path under the workshop, or whole as an undo has it; kept as the former
 * @param {any} [body]
 */
export async function ask(method, path, body) {
  const within = path.replace(`${here.base}/`, "");
  tell("asked", { path: within, body });
  return (await here.outbox).add({ method, path: within, body });
}

let looking = false;

/** Tells the parts to look at the page again, once however much has changed. */
export function look() {
  if (!looking) queueMicrotask(() => ((looking = false), tell("look")));
  looking = true;
}

/**
 * @template {keyof News} N
 * @param {N} name
 * @param {News[N]} [detail]
 */
export const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`kd:${name}`, { detail }));
