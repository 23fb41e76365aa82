/**
 * Does something to the page that may move or take what has the focus, and leaves the focus on it, or near to where it was.
 * @param {Element} element what is moved, changed or taken
 * @param {() => void} change
 */
export function keepingFocus(element, change) {
  const focused = /** @type {HTMLElement | null} */ (element.contains(document.activeElement) ? document.activeElement : null);
  const near = focused && nearTo(element);
  change();
  if (!focused || document.activeElement === focused) return;
  const again = focused.id && document.getElementById(focused.id);
  (focused.isConnected ? focused : again || near)?.focus({ preventScroll: true });
}

/**
 * What may take the focus when the element goes: the control of its neighbour, else the heading above.
 * @param {Element} element
 * @returns {HTMLElement | null}
 */
function nearTo(element) {
  const neighbour = element.nextElementSibling ?? element.previousElementSibling;
  const control = /** @type {HTMLElement | null | undefined} */ (neighbour?.querySelector("button:not([hidden])"));
  if (control) return control;
  const heading = /** @type {HTMLElement | null | undefined} */ (element.parentElement?.closest("section, li")?.querySelector("h2, h3"));
  heading?.setAttribute("tabindex", "-1");
  return heading ?? null;
}

/**
 * Moves the element without letting go of its focus, where the browser can do so.
 * @param {Element} parent
 * @param {Element} element
 * @param {Element | null} before
 */
export function move(parent, element, before) {
  if (element.isConnected && "moveBefore" in parent && parent.isConnected) /** @type {any} */ (parent).moveBefore(element, before);
  else parent.insertBefore(element, before);
}
