import { Pause, backOff } from "./pace.js";
import { uuid } from "./uuid.js";

/**
 * @typedef {import("./post.js").Command} Command
 * @typedef {import("./post.js").Answer} Answer
 * @typedef {Command & {name: string, refused?: string}} Kept a command in the outbox, under its name in the keep
 * @typedef {"" | "sending" | "net" | "seat" | "later"} Way whether we send now, or why not
 */

/**
 * What a seat has asked for and not yet had an answer to. Each command is kept before it is sent; they go one by one, in order,
 * until the room has answered: also after a reload, a killed browser, a day without network.
 */
export class Outbox {
  #pause = new Pause();
  #running = false;
  #last = 0;
  /** @type {Kept[]} */
  kept = [];
  /** @type {Way} */
  way = "";

  /**
   * @param {import("./keep.js").Keep} keep
   * @param {string} seat names what belongs to this seat
   * @param {(command: Command) => Promise<import("./post.js").Outcome>} send
   * @param {(news: "changed" | "done" | "refused", command?: Kept, answer?: Answer) => void} tell
   */
  constructor(keep, seat, send, tell) {
    this.keep = keep;
    this.send = send;
    this.tell = tell;
    this.prefix = `out ${seat} `;
  }

  /** Takes up what was left. */
  async resume() {
    await this.#read();
    this.#run();
  }

  /**
   * Keeps a command and sends it in its turn. Resolves when it is kept.
   * @param {Omit<Command, "id"> & {id?: string}} command
   * @returns {Promise<string>} its id
   */
  async add(command) {
    const id = command.id ?? uuid();
    this.#last = Math.max(Date.now(), this.#last + 1);
    const kept = { ...command, id, name: `${this.prefix}${String(this.#last).padStart(15, "0")} ${id}` };
    await this.keep.put(kept.name, kept);
    await this.#read();
    if (this.way === "net") this.nudge();
    this.#run();
    return id;
  }

  /**
   * Forgets a command: the writer threw it away, or mended it under another id.
   * @param {string} id
   */
  async drop(id) {
    for (const { name } of this.kept.filter((kept) => kept.id === id)) await this.keep.drop(name);
    await this.#read();
  }

  /** Forgets all: the seat is left. */
  async clear() {
    for (const { name } of this.kept) await this.keep.drop(name);
    await this.#read();
  }

  /** Something says that the way may be open again. */
  nudge() {
    this.#pause.end();
  }

  /** Those that wait for their turn. */
  get waiting() {
    return this.kept.filter((kept) => !kept.refused);
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    for (let failures = 0, next = this.waiting[0]; next; next = this.waiting[0]) {
      this.#go(failures ? this.way : "sending");
      const outcome = await this.#sent(next);
      failures = "waiting" in outcome ? failures + 1 : 0;
      if ("waiting" in outcome) await this.#wait(outcome.waiting, Math.max(outcome.after, backOff(failures)));
    }
    this.#running = false;
    this.#go("");
  }

  /**
   * Sends a command and settles it. What the browser cannot write down just now waits too: the same again is done once.
   * @param {Kept} command
   * @returns {Promise<import("./post.js").Outcome>}
   */
  async #sent(command) {
    try {
      const outcome = await this.send(command);
      if (!("waiting" in outcome)) await this.#settle(command, outcome);
      await this.#read();
      return outcome;
    } catch {
      return { waiting: "later", after: 0 };
    }
  }

  /**
   * @param {Kept} command
   * @param {{done: Answer} | {refused: string}} outcome
   */
  async #settle(command, outcome) {
    if ("done" in outcome) {
      await this.keep.drop(command.name);
      return this.tell("done", command, outcome.done);
    }
    const refused = { ...command, refused: outcome.refused };
    await this.keep.put(command.name, refused);
    this.tell("refused", refused);
  }

  /**
   * @param {Way} why
   * @param {number} milliseconds
   */
  async #wait(why, milliseconds) {
    this.#go(why);
    await this.#pause.wait(milliseconds);
  }

  /** @param {Way} way */
  #go(way) {
    const changed = this.way !== way;
    this.way = way;
    if (changed) this.tell("changed");
  }

  async #read() {
    this.kept = await this.keep.all(this.prefix);
    this.#last = Math.max(this.#last, ...this.kept.map(({ name }) => Number(name.slice(this.prefix.length).split(" ")[0])));
    this.tell("changed");
  }
}
