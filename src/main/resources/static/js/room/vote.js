import { ask, here, step } from "../live/here.js";
import { say } from "../live/say.js";
import { words } from "../live/words.js";
import { idOf } from "./moves.js";
import { ownNumber } from "./own.js";
import { Part, fromTemplate, textOf } from "./part.js";

/** Dots on stacks and loose notes while the vote is open; how many are left in words. Nobody else sees them before it closes. */
export default class extends Part {
  static targets = ["bar", "left"];
  /** @type {Map<string, {dots: number, until: number}>} asked for, and not in the own list before it has that number */
  #asked = new Map();

  connect() {
    this.hear("look", () => this.#equip());
    this.hear("done", ({ command: { path, body }, answer }) => path === "ballots" && this.#answered(body.target, body.dots, answer.own));
    this.hear("refused", ({ path, body }) => path === "ballots" && this.#answered(body.target, body.dots, 0));
    here.outbox.then(({ waiting }) => {
      for (const { path, body } of waiting) if (path === "ballots") this.#asked.set(body.target, { dots: body.dots, until: Infinity });
      this.#equip();
    });
  }

  /** @param {Event} event */
  dot(event) {
    const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
    const item = /** @type {HTMLElement} */ (button.closest("li"));
    const target = idOf(item) ?? "";
    const more = Number(button.value);
    const dots = (this.#dots().get(target) ?? 0) + more;
    if (dots < 0) return;
    if (more > 0 && this.#left() <= 0) return say(words("vote.none"));
    this.#asked.set(target, { dots, until: Infinity });
    ask("POST", "ballots", { target, dots });
    this.#equip();
    say(words("vote.now", dots, textOf(item), this.#left()));
  }

  /**
   * @param {string} target
   * @param {number} dots
   * @param {number} until
   */
  #answered(target, dots, until) {
    const asked = this.#asked.get(target);
    if (asked?.dots === dots) asked.until = until;
    this.#equip();
  }

  /** The dots of this seat: as the own list has them, and as they were asked for since. */
  #dots() {
    const dots = own();
    for (const [target, asked] of this.#asked) dots.set(target, asked.dots);
    return dots;
  }

  #left() {
    const whole = Number(document.getElementById("own")?.dataset.dotsLeft ?? 0) + sum(own());
    return whole - sum(this.#dots());
  }

  #equip() {
    const number = ownNumber(document.getElementById("own"));
    for (const [target, { until }] of this.#asked) if (until <= number) this.#asked.delete(target);
    const open = step() === "PRIORITISE" && document.getElementById("own")?.dataset.voting === "true";
    const dots = this.#dots();
    const spent = this.#left() <= 0;
    const left = spent ? words("vote.none") : words("vote.left", this.#left());
    this.the("bar", HTMLElement).hidden = !open;
    if (this.the("left").textContent !== left) this.the("left").textContent = left;
    for (const item of document.querySelectorAll("#board [data-order]")) {
      tools(item, open && !item.parentElement?.closest(".stack"), dots.get(idOf(item) ?? "") ?? 0, spent);
    }
  }
}

/** @returns {Map<string, number>} the seat's dots as its own list has them */
const own = () =>
  new Map([...document.querySelectorAll("#own [data-ballot]")].map((ballot) => [ballot.getAttribute("data-ballot") ?? "", Number(ballot.getAttribute("data-dots"))]));

/** @param {Map<string, number>} dots */
const sum = (dots) => [...dots.values()].reduce((all, some) => all + some, 0);

/**
 * @param {Element} item
 * @param {boolean} open
 * @param {number} dots
 * @param {boolean} spent whether there are no more to give
 */
function tools(item, open, dots, spent) {
  const there = item.querySelector(":scope > .vote");
  if (!open) return there?.remove();
  const vote = there ?? fromTemplate("note-vote");
  if (!vote) return;
  if (!there) item.append(vote);
  const mine = vote.querySelector(".mine");
  const told = words(dots ? "vote.mine" : "vote.nought", dots);
  if (mine && mine.textContent !== told) mine.textContent = told;
  for (const button of vote.querySelectorAll("button")) {
    const more = Number(button.value) > 0;
    button.setAttribute("aria-label", words(more ? "vote.more" : "vote.less", textOf(item)));
    button.setAttribute("aria-disabled", String(more ? spent : dots === 0));
    if (more && spent) button.setAttribute("aria-describedby", "dots-left");
    else button.removeAttribute("aria-describedby");
  }
}
