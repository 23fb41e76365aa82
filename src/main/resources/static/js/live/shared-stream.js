import { Stream } from "./stream.js";

/** The tab that holds the stream has been silent for so long: it sleeps, and we take the stream. */
const ASLEEP = 50_000;

/**
 * @typedef {import("./stream.js").Road} Road
 * @typedef {import("./stream.js").Line} Line
 * @typedef {{message?: import("./messages.js").Message, line?: Line}} Word what the tab that holds the stream tells the others
 */

/**
 * One stream for all tabs that show the same of a room: one tab holds it and tells the others what it hears; the next takes it
 * when that tab closes or sleeps. Where the browser has no locks (plain http), every tab has its own.
 */
export class SharedStream {
  #locks = globalThis.isSecureContext && "BroadcastChannel" in globalThis ? navigator.locks : undefined;
  #open = new AbortController();
  #holding = false;
  #caughtUp = false;
  #asking = false;
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #watch;

  /**
   * @param {Road} road
   * @param {string} position `room.epoch.number` of the page
   * @param {string} name the same for all tabs that can share
   */
  constructor(road, position, name) {
    this.road = road;
    this.name = name;
    const hold = { ...road, beat: () => this.#tell({}) };
    hold.deliver = (message) => (this.#tell({ message }), road.deliver(message));
    hold.line = (line) => (this.#tell({ line }), road.line?.(line));
    this.stream = new Stream(hold, position);
  }

  start() {
    if (!this.#locks) return void this.stream.start();
    this.#open = new AbortController();
    this.#channel = new BroadcastChannel(this.name);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    this.#queue({ signal: this.#open.signal });
    setTimeout(() => this.#catchUp(), 100);
  }

  /** Gives the stream back, to another tab if one waits for it. */
  stop() {
    this.#open.abort();
    clearTimeout(this.#watch);
    this.stream.stop();
    this.#channel?.close();
    this.#channel = undefined;
    this.#caughtUp = false;
  }

  /** Something says that the way may be open again, or that we slept. */
  nudge() {
    if (this.#holding || !this.#locks) this.stream.nudge();
    else this.#catchUp();
  }

  /**
   * Holds the stream as soon as no other tab does. When another takes it from us, for it found us asleep, we stand in the queue again.
   * @param {LockOptions} options
   */
  async #queue(options) {
    const mine = this.#open.signal;
    try {
      await this.#locks?.request(this.name, options, () => mine.aborted || this.#hold());
    } catch {
      this.stream.stop();
      if (!mine.aborted) this.#queue({ signal: mine });
    }
  }

  async #hold() {
    clearTimeout(this.#watch);
    this.#holding = true;
    await this.stream.start();
    this.#holding = false;
  }

  /** @param {Word} word */
  #tell(word) {
    if (this.#holding) this.#channel?.postMessage(word);
  }

  /** @param {Word} word */
  #hear({ message, line }) {
    if (this.#holding) return;
    this.#watchOver();
    this.road.line?.(line ?? "open");
    if (message && this.#caughtUp) this.stream.take(message);
    else if (message) this.road.deliver(message);
    if (!this.#caughtUp) this.#catchUp();
  }

  /** Until then what we hear may have a gap before it, and does not count as how far we are. */
  async #catchUp() {
    if (this.#holding || this.#asking || this.#open.signal.aborted) return;
    this.#asking = true;
    this.#watchOver();
    this.#caughtUp = await this.stream.ask();
    this.#asking = false;
  }

  #watchOver() {
    clearTimeout(this.#watch);
    this.#watch = setTimeout(() => this.#queue({ steal: true }), ASLEEP);
  }
}
