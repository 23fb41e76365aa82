import { ask, here, look, room, step, tell } from "../live/here.js";
import { say } from "../live/say.js";
import { keepTyped, typed } from "../live/typed.js";
import { uuid } from "../live/uuid.js";
import { words } from "../live/words.js";
import { idOf } from "./moves.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** What is chosen of a conclusion beside its text, by the names of the fields; not every board asks for all. */
const CHOSEN = ["kind", "competence", "focus"];

/** What a board ends in: a text of a kind, for all or for named staff groups, with the notes behind it ticked on the board. */
export default class extends Part {
  static targets = ["form", "text", "told", "pick", "leave", "clash", "theirs", "save"];
  /** @type {string | undefined} the conclusion that is changed; none = a new one */
  #changed;
  /** The revision of it that the form was opened with. */
  #revision = 0;
  /** @type {string[]} */
  #notes = [];
  /** A press while the one before it is kept is the same press. */
  #saving = false;

  /** The one that was written last: where that is undone, its text comes back to the form. */
  #last = { id: "", text: "", kind: "", competence: "", focus: "", groups: [""], notes: [""] };

  connect() {
    this.hear("done", ({ command }) => this.#undone(command));
    this.hear("look", () => this.#equip());
    this.hear("picked", (notes) => room().dataset.picking === "conclude" && this.#picked(notes));
    this.hear("refused", (command) => this.#refused(command));
    this.#equip();
    this.#restore();
  }

  get #form() {
    return this.the("form", HTMLFormElement);
  }

  get #where() {
    return `conclusion ${this.#form.dataset.board}`;
  }

  /** @returns {{kind: string, competence: string, focus: string}} */
  get #chosen() {
    const data = new FormData(this.#form);
    return /** @type {any} */ (Object.fromEntries(CHOSEN.map((name) => [name, String(data.get(name) ?? "")])));
  }

  type() {
    const data = new FormData(this.#form);
    const chosen = { ...this.#chosen, groups: data.getAll("staffGroups").join(" "), notes: this.#notes.join(" ") };
    keepTyped({ where: this.#where, text: this.the("text", HTMLTextAreaElement).value, with: { ...chosen, changed: this.#changed ?? "", revision: String(this.#revision) } });
  }

  /** Ticks the notes behind, or has done so. */
  pick() {
    const picking = room().dataset.picking !== "conclude";
    room().dataset.picking = picking ? "conclude" : "";
    this.the("pick").setAttribute("aria-pressed", String(picking));
    tell("pick", picking ? this.#notes : []);
    look();
    if (picking) this.#toBoard();
  }

  /**
   * Puts notes behind the conclusion in hand, or takes them from it where all of them are there. An empty form gets the kind and the groups too.
   * @param {string[]} notes
   * @param {string} kind
   * @param {string[]} groups
   */
  use(notes, kind, groups) {
    const text = this.the("text", HTMLTextAreaElement);
    const idle = !this.#changed && !text.value.trim() && this.#notes.length === 0;
    const all = notes.every((note) => this.#notes.includes(note));
    const more = all ? this.#notes.filter((note) => !notes.includes(note)) : [...new Set([...this.#notes, ...notes])];
    const competence = /** @type {HTMLElement | null | undefined} */ (document.getElementById(`n_${notes[0]}`)?.closest(".zone"))?.dataset.competence;
    if (idle) this.#open(undefined, { kind, competence, groups, notes: more });
    else this.#picked(more);
    if (room().dataset.picking === "conclude") tell("pick", more);
    if (!all) text.focus();
    look();
  }

  /** The ticks stand on the board, below. */
  #toBoard() {
    this.the("told").textContent = words("conclude.picking");
    document.querySelector("#board .zone")?.scrollIntoView({ block: "start" });
  }

  /** @param {Event} event */
  async save(event) {
    event.preventDefault();
    const data = new FormData(this.#form);
    if (this.#clashes()) return this.#clash();
    const text = this.the("text", HTMLTextAreaElement).value.trim();
    if (text === "") return void (this.the("told").textContent = words("conclude.empty"));
    const chosen = this.#chosen;
    if (chosen.kind === "NEED" && !chosen.competence) return this.#unchosen();
    const body = { kind: chosen.kind, competence: chosen.competence || null, focus: chosen.focus || null, text, staffGroups: data.getAll("staffGroups"), notes: this.#notes };
    if (this.#saving) return;
    this.#saving = true;
    await this.#saved(body).finally(() => (this.#saving = false));
  }

  #unchosen() {
    this.the("told").textContent = words("conclude.competence");
    /** @type {HTMLElement | null} */ (this.#form.querySelector("[name=competence]"))?.focus();
  }

  /** @param {any} body */
  async #saved(body) {
    try {
      if (this.#changed) await ask("POST", `conclusions/${this.#changed}`, { ...body, revision: this.#revision });
      else await this.#write(body);
    } catch {
      return void (this.the("told").textContent = words("conclude.full"));
    }
    say(words("conclude.saved"));
    this.leave();
  }

  /** @param {any} body */
  async #write(body) {
    this.#last = { id: uuid(), text: body.text, kind: body.kind, competence: body.competence ?? "", focus: body.focus ?? "", groups: body.staffGroups, notes: body.notes };
    await ask("POST", "conclusions", { id: this.#last.id, board: this.#form.dataset.board, ...body });
  }

  /** @param {import("../live/here.js").Kept} command */
  #undone({ method, path }) {
    const idle = !this.#changed && this.the("text", HTMLTextAreaElement).value.trim() === "";
    if (method !== "DELETE" || path !== `conclusions/${this.#last.id}` || !idle) return;
    this.#open(undefined, this.#last);
    this.type();
  }

  /** Empties the form. */
  leave() {
    this.#open(undefined, {});
    this.type();
    this.the("text", HTMLElement).focus();
  }

  /** @param {Event} event */
  choose(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const conclusion = /** @type {HTMLElement} */ (button.closest("li"));
    const id = idOf(conclusion);
    if (button.value === "gone") this.#last.id = "";
    if (button.value === "gone") return void ask("DELETE", `conclusions/${id}`);
    const all = (/** @type {string} */ name) => [...conclusion.querySelectorAll(`[data-${name}]`)].map((part) => part.getAttribute(`data-${name}`) ?? "");
    const revision = Number(conclusion.dataset.revision);
    const { kind, competence, focus } = conclusion.dataset;
    this.#open(id, { text: textOf(conclusion), kind, competence, focus, groups: all("group"), notes: all("behind"), revision });
    this.the("text", HTMLElement).focus();
  }

  /**
   * @param {string | undefined} id
   * @param {{text?: string, kind?: string, competence?: string, focus?: string, groups?: string[], notes?: string[], revision?: number}} conclusion
   */
  #open(id, { text = "", kind = "", competence = "", focus = "", groups = [], notes = [], revision = 0 }) {
    this.#changed = id;
    this.#form.dataset.changed = id ?? "";
    this.#revision = revision;
    this.#clash();
    this.the("text", HTMLTextAreaElement).value = text;
    for (const [name, value] of Object.entries({ kind, competence, focus })) {
      const field = this.#form.elements.namedItem(name);
      if (field && "value" in field && (value || name !== "kind")) field.value = value;
    }
    for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (this.#form.querySelectorAll("[name=staffGroups]"))) box.checked = groups.includes(box.value);
    this.the("leave", HTMLElement).hidden = !id;
    this.#picked(notes);
    if (room().dataset.picking === "conclude") this.pick();
  }

  /** @param {string[]} notes */
  #picked(notes) {
    this.#notes = notes;
    this.#form.dataset.behind = notes.join(" ");
    const texts = notes.map((id) => textOf(document.getElementById(`n_${id}`))).filter(Boolean);
    this.the("told").textContent = notes.length ? words("conclude.behind", notes.length, texts.join(" · ")) : "";
    this.type();
  }

  async #restore() {
    const [kept] = await typed(this.#where);
    if (!kept) return;
    const { kind, competence, focus, groups = "", notes = "", changed, revision } = kept.with ?? {};
    const [group, note] = [groups, notes].map((ids) => ids.split(" ").filter(Boolean));
    this.#open(changed || undefined, { text: kept.text, kind, competence, focus, groups: group, notes: note, revision: Number(revision) });
  }

  /** The conclusion that is changed, as it stands. */
  get #standing() {
    return this.#changed ? document.getElementById(`c_${this.#changed}`) : null;
  }

  #clashes() {
    const standing = this.#standing;
    return standing !== null && Number(standing.dataset.revision) !== this.#revision;
  }

  /** Shows how it stands beside what is written, where somebody else has changed it meanwhile; it is not saved before one has chosen. */
  #clash() {
    const clash = this.#clashes();
    /** @type {HTMLElement} */ (this.the("clash")).hidden = !clash;
    this.the("save", HTMLElement).hidden = clash;
    this.the("theirs").textContent = clash ? textOf(this.#standing) : "";
  }

  /** @param {Event} event */
  settle(event) {
    const choice = /** @type {HTMLButtonElement} */ (event.currentTarget).value;
    const text = this.the("text", HTMLTextAreaElement);
    if (choice === "keep") return this.leave();
    this.#revision = Number(this.#standing?.dataset.revision);
    if (choice === "both") text.value = [text.value.trim(), textOf(this.#standing)].join("\n");
    this.#clash();
    this.type();
    if (choice === "both") text.focus();
    else this.#form.requestSubmit();
  }

  /** What was refused since another came first is taken up again, unless something else is being written; else it is kept with what is unsent. */
  async #refused(/** @type {import("../live/here.js").Kept} */ { id, method, path, body }) {
    const conclusion = path.match(/^conclusions\/([^/]+)$/)?.[1];
    const idle = !this.#changed && this.the("text", HTMLTextAreaElement).value.trim() === "";
    if (!conclusion || method !== "POST" || !idle || !document.getElementById(`c_${conclusion}`)) return;
    this.#open(conclusion, { ...body, competence: body.competence ?? "", focus: body.focus ?? "", groups: body.staffGroups, revision: body.revision });
    await (await here.outbox).drop(id);
    document.querySelector(`.unsent [data-id="${id}"]`)?.remove();
    this.#form.scrollIntoView({ block: "center" });
  }

  #equip() {
    this.#clash();
    this.#form.hidden = !["CONCLUDE", "ROUND_OFF"].includes(step());
    if (this.#form.hidden && room().dataset.picking === "conclude") this.pick();
    for (const conclusion of document.querySelectorAll("#board .conclusion")) {
      const tools = conclusion.querySelector(":scope > .tools") ?? fromTemplate("conclusion-tools");
      if (!tools) return;
      if (!tools.isConnected) conclusion.append(tools);
      for (const button of tools.querySelectorAll("button")) button.setAttribute("aria-label", words(`conclusion.${button.value}`, textOf(conclusion)));
    }
  }
}
