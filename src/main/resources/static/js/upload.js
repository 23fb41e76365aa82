/** A file that is too large is told of before it is sent, and one that is on its way says so. */

const MEGABYTE = 1024 * 1024;

/** @param {HTMLFormElement} form @param {string} sentence */
function refuse(form, sentence) {
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input[type=file]"));
  const place = /** @type {HTMLElement} */ (document.getElementById(field.id + "-wrong"));
  place.textContent = sentence;
  if (sentence) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  field.closest(".form-group")?.classList.toggle("form-error", sentence !== "");
  if (sentence) field.focus();
}

/** @param {HTMLFormElement} form */
function isTooLarge(form) {
  const file = /** @type {HTMLInputElement} */ (form.querySelector("input[type=file]")).files?.[0];
  return file !== undefined && file.size > Number(form.dataset.upload) * MEGABYTE;
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-upload]"))) {
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
  const words = button.textContent;
  form.addEventListener("change", () => refuse(form, isTooLarge(form) ? form.dataset.large ?? "" : ""));
  form.addEventListener("submit", (event) => {
    if (button.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    if (isTooLarge(form)) {
      event.preventDefault();
      refuse(form, form.dataset.large ?? "");
      return;
    }
    button.textContent = form.dataset.sending ?? words;
    button.setAttribute("aria-disabled", "true");
  });
  // Who comes back by the browser's own way finds the button as it was.
  addEventListener("pageshow", () => {
    button.textContent = words;
    button.removeAttribute("aria-disabled");
  });
}
