import { openKeep } from "./live/keep.js";
import { uuid } from "./live/uuid.js";

/** Erasing all that one has written: the page has asked, so a press is enough. What got no answer is sent again under the same id. */
const id = uuid();

/** @param {HTMLFormElement} form @returns {Promise<string>} why it was not done; empty where it was */
async function erase(form) {
  const failed = form.dataset.failed ?? "";
  try {
    const answer = await fetch(form.dataset.erase ?? "", { method: "DELETE", headers: { "Kd-Command": id } });
    if (answer.ok) return await forgotten(form.dataset.seat ?? "");
    const said = await answer.json();
    return said.sentence ?? failed;
  } catch {
    return failed;
  }
}

/** What lies unsent in the browser goes with it; one that keeps nothing is no hindrance. @param {string} seat @returns {Promise<string>} */
async function forgotten(seat) {
  try {
    const keep = await openKeep();
    for (const kind of ["typed", "out"]) await keep.dropAll(`${kind} ${seat} `);
  } catch {
    // Erased all the same.
  }
  return "";
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-erase]"))) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = await erase(form);
    const told = /** @type {HTMLElement} */ (form.querySelector(".told"));
    if (said) told.textContent = said;
    else location.replace(`${location.pathname}?done=erased`);
  });
}
