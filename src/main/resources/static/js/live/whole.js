import { cache, visit } from "@hotwired/turbo";
import { here, room, tell } from "./here.js";
import { numberOf } from "./numbers.js";
import { backOff } from "./pace.js";

/** A page that was just made afresh is not made afresh again before. */
const REST = 5_000;

let wanted = 0;
let refreshed = 0;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So that a full room does not ask in the same moment; the one board that all look at does not wait. */
const spread = () => Math.random() * (room().dataset.surface === "projector" ? 200 : 1800);

const shownNumber = () => numberOf(document.getElementById("board"));

/**
 * Fetches the whole board, once however often it is asked for, until it is at least of that number.
 * @param {number} number
 */
export async function fetchBoard(number) {
  const fetching = wanted > 0;
  wanted = Math.max(wanted, number);
  const page = room();
  for (let wait = spread(), tries = 1; !fetching && page.isConnected && shownNumber() < wanted; wait = backOff(tries++)) {
    await pause(wait);
    if (page.isConnected) await fetchBoardNow();
  }
  if (!fetching) wanted = 0;
}

/** Shows the board as the room has it, though no number has moved. */
export async function fetchBoardNow() {
  try {
    const answer = await fetch(`${here.base}/board?surface=${room().dataset.surface}`, { signal: AbortSignal.timeout(20_000) });
    if (answer.ok) here.fragments.board(await answer.text());
    tell("look");
  } catch {
    // Whoever wants it tries again.
  }
}

/** Shows the page afresh, once it is no more written in, and puts the focus back where it was. */
export async function refreshRoom() {
  const page = room();
  if (page.dataset.refreshing) return;
  page.dataset.refreshing = "true";
  await pause(Math.max(spread() / 2, refreshed + REST - Date.now()));
  for (; page.isConnected && busy(); await pause(250)) tell("line", "writing");
  if (!page.isConnected) return;
  refreshed = Date.now();
  const focused = document.activeElement?.id;
  if (focused) document.addEventListener("turbo:load", () => document.getElementById(focused)?.focus(), { once: true });
  visit(location.href, { action: "replace" });
}

/** Someone drags, or writes just now. */
function busy() {
  const focused = document.activeElement;
  const writes = focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type === "text");
  return (writes && focused.value.trim() !== "") || document.querySelector("[data-held], dialog[open]") !== null;
}

/** A page that was left is not shown again as it was: it would be old. */
export const neverShownOld = () => cache.exemptPageFromCache();
