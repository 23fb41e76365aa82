/** Asks before one leaves a page with words in a form that were not sent; another form of the page, or a link, would lose them. */

/** @type {EventTarget | null} */
let sending = null;

/** What came back unkept counts as changed. @param {HTMLFormElement} form */
function isChanged(form) {
  if (form.dataset.written === "unkept") return true;
  const fields = /** @type {(HTMLTextAreaElement | HTMLInputElement)[]} */ ([
    ...form.querySelectorAll("textarea, input:is([type=text], [type=date], :not([type]))"),
  ]);
  const ticks = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input:is([type=checkbox], [type=radio])")]);
  const options = /** @type {HTMLOptionElement[]} */ ([...form.querySelectorAll("select:has(option[selected]) option")]);
  return (
    fields.some((field) => field.value !== field.defaultValue) ||
    ticks.some((tick) => tick.checked !== tick.defaultChecked) ||
    options.some((option) => option.selected !== option.defaultSelected)
  );
}

addEventListener("submit", (event) => {
  if (!event.defaultPrevented) sending = event.target;
});

addEventListener("pageshow", () => {
  sending = null;
});

addEventListener("beforeunload", (event) => {
  const forms = /** @type {HTMLFormElement[]} */ ([...document.querySelectorAll("form[data-written]")]);
  if (forms.some((form) => form !== sending && isChanged(form))) event.preventDefault();
  sending = null;
});
