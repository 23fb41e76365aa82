/** @typedef {{heading: string, body: string, groups: string[]}} Wording what a paragraph says, and whom it is for */

/**
 * What an element of the page says, as it was sent.
 * @param {Element} element
 * @returns {Wording}
 */
export const said = (element) => JSON.parse(element.getAttribute("data-says") ?? "{}");

/**
 * @param {Wording} one
 * @param {Wording} other
 */
export const same = (one, other) => one.heading === other.heading && one.body === other.body && [...one.groups].sort().join() === [...other.groups].sort().join();

/**
 * What stands in the form.
 * @param {HTMLFormElement} form
 * @returns {Wording}
 */
export function written(form) {
  const data = new FormData(form);
  return { heading: String(data.get("heading") ?? ""), body: String(data.get("body") ?? ""), groups: data.getAll("groups").map(String) };
}

/**
 * Fills the form.
 * @param {HTMLFormElement} form
 * @param {Wording} wording
 */
export function write(form, { heading, body, groups }) {
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  field("heading").value = heading;
  field("body").value = body;
  for (const box of form.querySelectorAll("input[type=checkbox]")) /** @type {HTMLInputElement} */ (box).checked = groups.includes(/** @type {HTMLInputElement} */ (box).value);
}

/**
 * Two wordings in one, to be made one by hand: what the one says, and then what only the other says.
 * @param {Wording} one
 * @param {Wording} other
 * @returns {Wording}
 */
export function both(one, other) {
  const more = sentences(other.body).filter((sentence) => !one.body.includes(sentence));
  return { heading: one.heading || other.heading, body: [one.body, more.join(" ")].filter(Boolean).join("\n"), groups: [...new Set([...one.groups, ...other.groups])] };
}

/** @param {string} text */
const sentences = (text) => text.split(/(?<=[.!?])\s+|\n/);
