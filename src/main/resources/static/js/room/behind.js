import { words } from "../live/words.js";
import { Part } from "./part.js";

const PATIENCE = 20_000;

/** The boards that are done with: each is fetched when it is opened, as it is then. */
export default class extends Part {
  /** @param {Event} event */
  async turn({ currentTarget }) {
    const folded = /** @type {HTMLDetailsElement} */ (currentTarget);
    const [told, board] = [folded.querySelector("[role=status]"), folded.querySelector("div")];
    if (!folded.open || !told || !board) return;
    told.textContent = board.childElementCount ? "" : words("behind.fetching");
    try {
      const answer = await fetch(folded.dataset.from ?? "", { signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok) throw new Error(String(answer.status));
      const read = new DOMParser().parseFromString(await answer.text(), "text/html");
      board.replaceChildren(...read.body.children);
      told.textContent = "";
    } catch {
      told.textContent = words("behind.none");
    }
  }
}
