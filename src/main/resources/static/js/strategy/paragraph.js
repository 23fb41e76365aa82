import { words } from "../live/words.js";
import { said } from "./wording.js";

/** The paragraph that an element stands in. @param {Element} element */
export const paragraphOf = (element) => /** @type {HTMLElement} */ (element.closest("li.paragraph"));

/** The paragraph by the words it begins with. @param {Element} paragraph */
export function named(paragraph) {
  const { heading, body } = said(paragraph);
  const text = heading || body;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text || words("paper.empty");
}
