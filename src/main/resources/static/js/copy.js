// Copies what stands in the page; without a script one marks it and copies it as any other text.

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copy]"))) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => copy(button));
}

/** @param {HTMLButtonElement} button */
async function copy(button) {
  const from = document.getElementById(button.dataset.copy ?? "");
  const told = button.parentElement?.querySelector("[data-copy-told]");
  const done = await navigator.clipboard.writeText(from?.textContent?.trim() ?? "").then(() => true, () => false);
  if (told) told.textContent = (done ? button.dataset.copied : button.dataset.notCopied) ?? "";
  if (!done && from) getSelection()?.selectAllChildren(from);
}
