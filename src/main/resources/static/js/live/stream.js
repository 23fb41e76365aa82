import { Messages } from "./messages.js";
import { numberIn } from "./numbers.js";
import { Pause, backOff } from "./pace.js";

/** No byte for so long: the line is dead (the server sends one every 15 s). */
const SILENCE = 40_000;
/** A stream that opens but lets nothing through is held up by something in between. */
const HELD_UP = 20_000;
/** Between two questions where streams are blocked, and how many, at most, before a stream is tried again. */
const QUESTION = 4_000;
const QUESTIONS = 16;
/** Failures in a row before we ask instead. */
const ENOUGH = 3;

/**
 * @typedef {import("./messages.js").Message} Message
 * @typedef {"open" | "asking" | "waiting" | "shut"} Line how we hear from the room: by stream, by asking, not just now, or no more as this page
 * @typedef {object} Road
 * @property {string} stream address of the stream
 * @property {string} changes address that answers once with what is new
 * @property {(message: Message) => void} deliver
 * @property {(line: Line) => void} [line] told when it changes
 * @property {() => void} [beat] told of every sign of life
 */

/**
 * Follows a room by server-sent events from a number on. Comes back by itself, whatever happened, from where it was;
 * asks by the clock where streams are blocked.
 */
export class Stream {
  #pause = new Pause();
  #running = new AbortController();
  #reading = new AbortController();
  #failures = 0;
  #questions = 0;
  #patience = 2;
  #heard = 0;
  #shut = false;
  /** @type {Line | undefined} */
  #line;

  /**
   * @param {Road} road
   * @param {string} position `room.epoch.number` of the page
   */
  constructor(road, position) {
    this.road = road;
    this.position = position;
  }

  async start() {
    const mine = (this.#running = new AbortController());
    while (!mine.signal.aborted) {
      const wait = await this.#round();
      if (wait > 0 && !mine.signal.aborted) await this.#pause.wait(wait);
    }
  }

  stop() {
    this.#running.abort();
    this.#reading.abort();
    this.#pause.end();
  }

  /** Something says that the way may be open again, or that we slept: tries now. */
  nudge() {
    if (this.#line === "open" && Date.now() - this.#heard < HELD_UP) return void this.road.line?.("open");
    this.#failures = 0;
    this.#reading.abort();
    this.#pause.end();
  }

  /** Asks once for all that is new. @returns {Promise<boolean>} whether there was an answer */
  async ask() {
    try {
      const address = `${this.road.changes}&since=${encodeURIComponent(this.position)}`;
      const answer = await fetch(address, { headers: { Accept: accepted("text/vnd.turbo-stream.html") }, signal: AbortSignal.timeout(HELD_UP) });
      const id = answer.headers.get("Kd-Number");
      this.#shut = shut(answer);
      if (!answer.ok || !id) return false;
      this.take({ id, event: "message", data: await answer.text() });
      this.take({ id: "", event: "own", data: answer.headers.get("Kd-Own") ?? "" });
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Passes on what came, by this road or another, and remembers how far we are.
   * @param {Message} message
   */
  take(message) {
    try {
      this.road.deliver(message);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
    if (message.id) this.position = later(this.position, message.id);
  }

  /** @returns {Promise<number>} how long to wait before the next */
  async #round() {
    if (this.#failures < ENOUGH || this.#questions === 0) {
      this.#failures = (await this.#read()) ? 0 : this.#failures + 1;
      if (this.#failures < ENOUGH) return this.#tell(this.#broken), backOff(this.#failures);
      this.#questions = this.#patience;
    }
    const answered = await this.#answered();
    this.#tell(answered ? "asking" : this.#broken);
    this.#questions = answered ? this.#questions - 1 : 0;
    if (answered && this.#questions === 0) this.#patience = Math.min(QUESTIONS, this.#patience * 2);
    return answered ? QUESTION * (0.75 + Math.random() / 2) : backOff(this.#failures);
  }

  /** @returns {Line} */
  get #broken() {
    return this.#shut ? "shut" : "waiting";
  }

  async #answered() {
    return !this.#running.signal.aborted && (await this.ask());
  }

  /** @returns {Promise<boolean>} whether anything came */
  async #read() {
    const mine = (this.#reading = new AbortController());
    const opened = this.#heard;
    let alarm = setTimeout(() => mine.abort(), HELD_UP);
    try {
      const headers = { Accept: accepted("text/event-stream"), "Last-Event-ID": this.position };
      const answer = await fetch(this.road.stream, { headers, signal: mine.signal, cache: "no-store" });
      this.#shut = shut(answer);
      if (!answer.ok || !answer.body) return false;
      const messages = new Messages();
      const decoder = new TextDecoder();
      const reader = answer.body.getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        clearTimeout(alarm);
        alarm = setTimeout(() => mine.abort(), SILENCE);
        this.#alive();
        messages.read(decoder.decode(piece.value, { stream: true })).forEach((message) => this.take(message));
      }
    } catch {
      // The line broke; what came before counts.
    } finally {
      clearTimeout(alarm);
      mine.abort();
    }
    return this.#heard > opened;
  }

  #alive() {
    this.#heard = Date.now();
    this.#patience = 2;
    this.#tell("open");
    this.road.beat?.();
  }

  /** @param {Line} line */
  #tell(line) {
    if (this.#line !== line) this.road.line?.((this.#line = line));
  }
}

/**
 * What we ask for; what is wrong is told as JSON, by which we know that the room told it.
 * @param {string} type
 */
const accepted = (type) => `${type}, application/json`;

/**
 * Whether the room itself says that this page has no seat any more, or may not follow its places: a way through a strange net says so in its own words.
 * @param {Response} answer
 */
const shut = ({ status, headers }) => [401, 404].includes(status) && (headers.get("Content-Type") ?? "").includes("json");

/**
 * The later of two positions; another room's or epoch's is later than what it follows.
 * @param {string} before
 * @param {string} after
 */
const later = (before, after) => (stem(before) === stem(after) && numberIn(after) < numberIn(before) ? before : after);

/** @param {string} position */
const stem = (position) => position.slice(0, position.lastIndexOf("."));
