import { ask } from "../live/here.js";
import { Part } from "./part.js";

/** The facilitator names a participant's seat, or takes it. */
export default class extends Part {
  /** @param {Event & {params: {id: string, name: string, leads: boolean}}} event */
  open({ params: { id, name, leads } }) {
    const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("guest"));
    const field = /** @type {HTMLInputElement} */ (document.getElementById("guest-name"));
    field.value = name;
    dialog.classList.toggle("is-lead", leads);
    dialog.returnValue = "";
    dialog.showModal();
    field.select();
    const close = () => {
      const wanted = field.value.trim();
      if (dialog.returnValue === "remove") ask("DELETE", `seats/${id}`);
      if (dialog.returnValue === "save" && wanted && wanted !== name) ask("POST", `seats/${id}/name`, { name: wanted });
    };
    dialog.addEventListener("close", close, { once: true });
  }
}
