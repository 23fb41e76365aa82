/** @typedef {{element: HTMLElement, within: string[]}} Place what had the focus, and the ids of what it stood in, nearest first */

/** So many places back are remembered. */
const BACK = 5;
const CHANGES = ["hidden", "open", "disabled", "class", "data-view", "data-step"];

/** @type {Place[]} where the focus has been, the latest first */
let been = [];

/**
 * Sees to it that the focus is never lost: when what has it is taken or hidden by what others do, or has done what it was there for,
 * the nearest gets it, and the page does not move.
 */
export function keepFocus() {
  document.addEventListener("focusin", ({ target }) => remember(/** @type {HTMLElement} */ (target)));
  document.addEventListener("pointerdown", ({ target }) => been[0]?.element.contains(/** @type {Node} */ (target)) || (been = []));
  new MutationObserver(keep).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: CHANGES });
  if (document.activeElement !== document.body) remember(/** @type {HTMLElement} */ (document.activeElement));
}

/** @param {HTMLElement} element */
function remember(element) {
  const within = [];
  for (let around = element.parentElement; around && around.id !== "room"; around = around.parentElement) if (around.id) within.push(around.id);
  been = [{ element, within }, ...been.filter((place) => place.element !== element)].slice(0, BACK);
}

function keep() {
  const [last] = been;
  if (!last || shows(last.element) || shows(document.activeElement)) return;
  const there = last.within.map((id) => document.getElementById(id)).find(shows);
  const before = been.slice(1).find(({ element }) => shows(element) && !element.matches("input, textarea"))?.element;
  focusOn((there && within(there)) ?? before ?? /** @type {HTMLElement | null} */ (document.querySelector("#now h1")));
}

/**
 * In a note or stack the first thing one can press, or itself; in a part of the page its heading.
 * @param {HTMLElement} part
 */
function within(part) {
  if (!part.matches("li")) return /** @type {HTMLElement | undefined} */ (part.querySelector("h2, h3") ?? undefined);
  return [...part.querySelectorAll("button")].find(shows) ?? part;
}

/** @param {HTMLElement | null | undefined} element */
function focusOn(element) {
  if (element && element.tabIndex < 0 && !element.matches("button")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element?.focus({ preventScroll: true });
}

/** @param {Element | null | undefined} element */
const shows = (element) => !!element && element !== document.body && element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled");
