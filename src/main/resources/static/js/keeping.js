/** Times that were chosen and not looked at yet are pointed out where one would confirm, and the button says what it does then. */

const form = /** @type {HTMLFormElement} */ (document.getElementById("times"));
const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("button[data-changed]"));
const sentence = document.getElementById("changed");
const words = button?.textContent ?? "";

function tell() {
  const changed = [...form.querySelectorAll("select")].some(
    (one) => one.value !== /** @type {HTMLInputElement} */ (form.elements.namedItem("seen." + one.name)).value,
  );
  if (sentence) sentence.hidden = !changed;
  if (button) button.textContent = changed ? button.dataset.changed ?? words : words;
}

form.addEventListener("change", tell);
// Who comes back by the browser's own way may find another choice than the page was made with.
addEventListener("pageshow", tell);
export {};
