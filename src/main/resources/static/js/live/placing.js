import { keepingFocus, move } from "./focus.js";

/** What the page itself has put on an element stays there when the element is shown anew. */
const OURS = "[data-ours]";
const OUR_ATTRIBUTES = /^(data-ours|data-held|tabindex|aria-|style)/;
const LIST = ":scope > ul.notes";
const OUR_CLASS = "is-";

/**
 * Shows an element anew: the same element stays, with its focus, its list of notes and what the page has put on it.
 * @param {Element} shown
 * @param {Element} fresh
 */
export function renew(shown, fresh) {
  keepingFocus(shown, () => {
    renewAttributes(shown, fresh);
    const lists = new Map([...shown.querySelectorAll(LIST)].map((list) => [list.id, list]));
    const ours = [...shown.children].filter((child) => child.matches(OURS));
    const parts = [...fresh.childNodes].map((part) => (part instanceof Element && part.matches("ul.notes") && lists.get(part.id)) || part);
    for (const child of [...shown.childNodes]) {
      if (!parts.includes(child) && !ours.includes(/** @type {Element} */ (child))) child.remove();
    }
    parts.forEach((part, index) => shown.childNodes[index] === part || shown.insertBefore(part, shown.childNodes[index] ?? null));
  });
}

/**
 * @param {Element} shown
 * @param {Element} fresh
 */
function renewAttributes(shown, fresh) {
  const kept = [...shown.classList].filter((name) => name.startsWith(OUR_CLASS));
  for (const name of shown.getAttributeNames()) {
    if (!fresh.hasAttribute(name) && !OUR_ATTRIBUTES.test(name)) shown.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) shown.setAttribute(name, value);
  shown.classList.add(...kept);
}

/**
 * Puts an element in a list where its order says.
 * @param {Element} list
 * @param {Element} element
 */
export function place(list, element) {
  const order = orderOf(element);
  const others = [...list.children].filter((other) => other !== element && other.hasAttribute("data-order"));
  const next = others.find((other) => after(orderOf(other), order)) ?? null;
  const last = others.at(-1);
  const right = element.parentElement === list && (next ? element.nextElementSibling === next : !last || last.nextElementSibling === element);
  if (!right) keepingFocus(element, () => move(list, element, next ?? last?.nextElementSibling ?? null));
}

/**
 * @param {Element} element
 * @returns {[number, string]}
 */
const orderOf = (element) => [Number(element.getAttribute("data-order")), element.id.slice(2)];

/**
 * @param {[number, string]} one
 * @param {[number, string]} other
 */
const after = (one, other) => one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);
