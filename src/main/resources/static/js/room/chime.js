import { room } from "../live/here.js";
import { words } from "../live/words.js";
import { Part } from "./part.js";

/** So long the wall is lit when the time has gone. */
const LIT = 5_000;
/** Two soft tones, a fifth apart: when each begins (seconds) and how high it is (hertz). */
const TONES = [
  [0, 523.25],
  [0.35, 783.99],
];

/**
 * The sound that somebody has turned on. It outlives the page's own parts, which are laid anew with each board.
 * @type {AudioContext | undefined}
 */
let sound;

/** When the time has gone the wall is lit, and sounds softly where somebody has turned the sound on: no browser lets a page sound unasked. */
export default class extends Part {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #dark;

  connect() {
    this.hear("timeup", () => this.#ring());
    this.#show();
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#dark);
  }

  async turn() {
    const before = sound;
    sound = before ? undefined : new AudioContext();
    if (sound) this.#play(sound);
    await before?.close();
    this.#show();
  }

  #ring() {
    room().classList.add("is-lit");
    clearTimeout(this.#dark);
    this.#dark = setTimeout(() => room().classList.remove("is-lit"), LIT);
    if (sound) this.#play(sound);
  }

  /** @param {AudioContext} where */
  #play(where) {
    for (const [begin, pitch] of TONES) {
      const tone = where.createOscillator();
      const volume = where.createGain();
      const at = where.currentTime + begin;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.06);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 1.6);
      tone.connect(volume).connect(where.destination);
      tone.start(at);
      tone.stop(at + 1.7);
    }
  }

  #show() {
    const label = words(sound ? "chime.off" : "chime.on");
    this.element.setAttribute("aria-pressed", String(sound !== undefined));
    if (this.element.textContent !== label) this.element.textContent = label;
  }
}
