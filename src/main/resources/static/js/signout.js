import { openKeep } from "./live/keep.js";

const forms = /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[action="/sign-out"]'));
const ask = /** @type {HTMLDialogElement} */ (document.getElementById("signout-ask"));

/** Signing out leaves nothing that was written in a browser that others use. What is unsent is asked about first; a browser that keeps nothing is no hindrance. @param {HTMLFormElement} form */
async function leave(form) {
  try {
    const keep = await openKeep();
    const unsent = [...(await keep.all("out ")), ...(await keep.all("typed "))];
    if (unsent.length > 0 && !(await agreed())) return;
    await keep.clear();
  } catch {
    // Out all the same.
  }
  form.submit();
}

/** @returns {Promise<boolean>} whether it may be thrown away */
function agreed() {
  ask.returnValue = "";
  ask.showModal();
  return new Promise((resolve) => ask.addEventListener("close", () => resolve(ask.returnValue === "away"), { once: true }));
}

for (const form of forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!ask.open) leave(form);
  });
}
