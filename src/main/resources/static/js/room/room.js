import { Fragments } from "../live/fragments.js";
import { here, look, tell } from "../live/here.js";
import { openKeep } from "../live/keep.js";
import { Outbox } from "../live/outbox.js";
import { post } from "../live/post.js";
import { SharedStream } from "../live/shared-stream.js";
import { fetchBoard, refreshRoom, refreshShut } from "../live/whole.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** A hidden tab gives its stream back after so long; a board on the wall never does. */
const UNSEEN = 5 * 60_000;
/** @type {string | undefined} the step that is shown, in the page in hand and those before it */
let at;

/** A short break in the line is not worth a word. */
const WORTH_A_WORD = 3_000;

/** Starts the live page: follows the room, keeps what is unsent, and tells in words how it stands with the line. */
export default class extends Part {
  static targets = ["line"];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #unseen;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #word;
  #away = false;

  connect() {
    const { room, seat, epoch, number, places, surface } = this.#data;
    here.base = `/w/${room}`;
    here.seat = seat ?? room ?? "";
    here.keep = openKeep();
    here.outbox = here.keep.then((keep) => this.#outbox(keep));
    here.fragments = new Fragments({ fetchBoard, refreshRoom, shown: (fragment) => this.#shown(fragment) });
    const asked = `surface=${surface}&places=${places}`;
    const road = {
      stream: `${here.base}/stream?${asked}`,
      changes: `${here.base}/changes?${asked}`,
      deliver: (/** @type {import("../live/messages.js").Message} */ message) => this.#heard(message),
      line: (/** @type {import("../live/stream.js").Line} */ line) => tell("line", line),
    };
    this.stream = new SharedStream(road, `${room}.${epoch}.${number}`, `kd ${here.seat} ${asked}`);
    this.hear("line", (line) => this.#line(line));
    this.#watch();
    this.stream.start();
    this.#atTop();
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#unseen);
    clearTimeout(this.#word);
    this.stream?.stop();
  }

  get #data() {
    return /** @type {HTMLElement} */ (this.element).dataset;
  }

  /** @param {import("../live/keep.js").Keep} keep */
  async #outbox(keep) {
    const outbox = new Outbox(keep, here.seat, (command) => post(here.base, command), (news, command, answer) => {
      if (news === "changed") tell("outbox");
      if (news === "done" && command && answer) tell("done", { command, answer });
      if (news === "refused" && command) tell("refused", command);
    });
    await outbox.resume();
    return outbox;
  }

  /** @param {import("../live/messages.js").Message} message */
  #heard({ event, data }) {
    if (event === "ready") this.#ready(data);
    else if (event === "look") tell("lookat", data === "board" ? "" : `z_${data}`);
    else if (event !== "message") tell(/** @type {"own" | "writes"} */ (event), data);
    else if (data) here.fragments.apply(data);
  }

  /** @param {string} data `step:count` */
  #ready(data) {
    const [step = "", count] = data.split(":");
    tell("ready", { step, count: Number(count) });
  }

  /** @param {import("../live/fragments.js").Fragment} fragment */
  #shown(fragment) {
    const now = document.getElementById("now");
    if (fragment.id === "now" && now) this.#data.step = now.dataset.step ?? "";
    tell("shown", fragment);
    look();
    this.#atTop();
  }

  /** A new step begins at the top of the page, unless someone writes just now. */
  #atTop() {
    const now = document.getElementById("now")?.dataset.index;
    if (at !== undefined && at !== now && !document.activeElement?.matches("textarea, input")) scrollTo({ top: 0 });
    at = now;
  }

  #watch() {
    const signal = this.signal;
    const back = () => void (this.stream?.nudge(), here.outbox.then((outbox) => outbox.nudge()));
    addEventListener("online", back, { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && (this.stream?.start(), back()), { signal });
    addEventListener("pagehide", () => this.stream?.stop(), { signal });
    document.addEventListener("visibilitychange", () => this.#seen(document.visibilityState === "visible", back), { signal });
  }

  /**
   * @param {boolean} seen
   * @param {() => void} back
   */
  #seen(seen, back) {
    clearTimeout(this.#unseen);
    if (seen && this.#away) this.stream?.start();
    else if (seen) back();
    else if (this.#data.surface !== "projector") this.#unseen = setTimeout(() => this.#leave(), UNSEEN);
    if (seen) this.#away = false;
  }

  #leave() {
    this.#away = true;
    this.stream?.stop();
  }

  /** @param {import("./part.js").News["line"]} line */
  #line(line) {
    const element = this.targets.find("line");
    clearTimeout(this.#word);
    if (line === "shut") refreshShut();
    if (line === "open") here.outbox.then((outbox) => outbox.nudge());
    const write = () => element && (element.textContent = words(`line.${line}`));
    this.#word = setTimeout(write, ["asking", "waiting"].includes(line) ? WORTH_A_WORD : 0);
  }
}
