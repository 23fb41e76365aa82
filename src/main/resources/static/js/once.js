/** A form that is sent twice in a hurry is sent once: its second submit, by whatever hand, waits until the first is answered by another page. */

/** Where no other page comes, like after a press on the browser's stop, it can be sent again after this. */
const PATIENCE_MS = 8000;

/** @type {Map<HTMLFormElement, number>} */
const under = new Map();

/** @param {HTMLFormElement} form */
function free(form) {
  clearTimeout(under.get(form));
  under.delete(form);
  form.removeAttribute("aria-busy");
}

/**
 * Says that there is no net, where one pressed: the browser's own page for it would lose what was written.
 * @param {HTMLFormElement} form
 */
function sayOffline(form) {
  form.querySelector(".offline")?.remove();
  const said = document.createElement("p");
  said.className = "alert alert-warning offline";
  said.setAttribute("role", "alert");
  said.textContent = document.body.dataset.offline ?? "";
  form.append(said);
  addEventListener("online", () => said.remove(), { once: true });
}

// At the window and after all others: what a script of the page has taken over is none of ours.
addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (under.has(form)) {
    event.preventDefault();
    return;
  }
  if (!navigator.onLine) {
    event.preventDefault();
    sayOffline(form);
    return;
  }
  form.setAttribute("aria-busy", "true");
  under.set(form, setTimeout(() => free(form), PATIENCE_MS));
});

// Who comes back by the browser's own way finds the form free.
addEventListener("pageshow", () => {
  for (const form of [...under.keys()]) free(form);
});
