import { openKeep } from "./live/keep.js";

const form = /** @type {HTMLFormElement} */ (document.getElementById("signout"));
const ask = /** @type {HTMLDialogElement} */ (document.getElementById("signout-ask"));

/** Signing out leaves nothing that was written in a browser that others use. What is unsent is asked about first; a browser that keeps nothing is no hindrance. */
async function leave() {
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

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!ask.open) leave();
});
