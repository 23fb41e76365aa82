/**
 * Says something in words to those who listen to the page, once, without taking the focus.
 * @param {string} text
 */
export function say(text) {
  const region = document.getElementById("said");
  if (!region || !text) return;
  region.append(Object.assign(document.createElement("p"), { textContent: text }));
  while (region.childElementCount > 3) region.firstElementChild?.remove();
}
