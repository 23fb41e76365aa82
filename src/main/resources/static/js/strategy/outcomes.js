import { ask, here } from "../live/here.js";
import { words } from "../live/words.js";
import { Part } from "../room/part.js";

/** What became of the notes: unfolded, they are read, and read anew when others have answered; what is ticked stays ticked. */
export default class extends Part {
  static targets = ["notes", "count", "why", "left"];
  /** @type {Set<string>} */
  #ticked = new Set();

  connect() {
    this.hear("shown", ({ id }) => id === "notes-left" && this.read());
  }

  async read() {
    if (!(/** @type {HTMLDetailsElement} */ (this.element).open)) return;
    const answer = await fetch(`${here.base}/unused`).catch(() => undefined);
    if (!answer?.ok) return void (this.the("notes").textContent = words("line.waiting"));
    const [focused, used] = [document.activeElement?.id, this.#used?.open ?? false];
    this.the("notes").innerHTML = await answer.text();
    this.#used?.toggleAttribute("open", used);
    for (const box of this.#boxes()) box.checked = this.#ticked.has(box.value);
    this.#ticked = new Set(this.#boxes(":checked").map((box) => box.value));
    if (focused?.startsWith("u_")) document.getElementById(focused)?.focus();
    this.#tell();
  }

  /** @returns {HTMLDetailsElement | null} */
  get #used() {
    return this.the("notes").querySelector("details.used");
  }

  tick() {
    this.#ticked = new Set(this.#boxes(":checked").map((box) => box.value));
    this.#tell();
  }

  /** A whole pile. @param {Event} event */
  all(event) {
    const all = /** @type {HTMLInputElement} */ (event.currentTarget);
    for (const box of this.#boxes("", /** @type {Element} */ (all.closest("section")))) box.checked = all.checked;
    this.tick();
  }

  /** Enter in the reason means the button beside it. @param {Event} event */
  leave(event) {
    event.preventDefault();
    this.the("left", HTMLElement).click();
  }

  /** @param {SubmitEvent} event */
  async say(event) {
    event.preventDefault();
    const kind = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value || null;
    const why = this.the("why", HTMLInputElement);
    if (this.#ticked.size === 0) return this.#tell();
    if (kind === "LEFT" && !why.value.trim()) {
      this.the("count").textContent = words("outcome.why");
      return why.focus();
    }
    await ask("POST", "outcomes", { outcomes: [{ kind, reason: kind === "LEFT" ? why.value : "", notes: [...this.#ticked] }] });
    if (kind === "LEFT") why.value = "";
    for (const box of this.#boxes(":checked")) box.checked = false;
    for (const box of this.element.querySelectorAll(".all input")) /** @type {HTMLInputElement} */ (box).checked = false;
    this.tick();
  }

  #tell() {
    const { size } = this.#ticked;
    this.the("count").textContent = size ? words("outcome.count", size) : words("outcome.tick");
  }

  /**
   * @param {string} [state]
   * @param {Element} [within]
   */
  #boxes(state = "", within = this.element) {
    return /** @type {HTMLInputElement[]} */ ([...within.querySelectorAll(`input[name=notes]${state}`)]);
  }
}
