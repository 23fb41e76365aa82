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

/** When the time has gone the wall is lit, and sounds softly where somebody has turned the sound on: no browser lets a page sound unasked. */
export default class extends Part {
  /** @type {AudioContext | undefined} */
  #sound;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #dark;

  connect() {
    this.hear("timeup", () => this.#ring());
    this.#show();
  }

  disconnect() {
    super.disconnect();
    clearTimeout(this.#dark);
    this.#sound?.close();
  }

  async turn() {
    if (this.#sound) {
      await this.#sound.close();
      this.#sound = undefined;
    } else {
      this.#sound = new AudioContext();
      this.#play(this.#sound);
    }
    this.#show();
  }

  #ring() {
    room().classList.add("is-lit");
    clearTimeout(this.#dark);
    this.#dark = setTimeout(() => room().classList.remove("is-lit"), LIT);
    if (this.#sound) this.#play(this.#sound);
  }

  /** @param {AudioContext} sound */
  #play(sound) {
    for (const [begin, pitch] of TONES) {
      const tone = sound.createOscillator();
      const volume = sound.createGain();
      const at = sound.currentTime + begin;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.06);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 1.6);
      tone.connect(volume).connect(sound.destination);
      tone.start(at);
      tone.stop(at + 1.7);
    }
  }

  #show() {
    const label = words(this.#sound ? "chime.off" : "chime.on");
    this.element.setAttribute("aria-pressed", String(this.#sound !== undefined));
    if (this.element.textContent !== label) this.element.textContent = label;
  }
}
