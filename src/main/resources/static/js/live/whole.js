import { here, look, room, tell } from "./here.js";
import { numberOf } from "./numbers.js";
import { backOff } from "./pace.js";

/** A page that was just made afresh is not made afresh again before. */
const REST = 2_000;

/** @type {WeakMap<HTMLElement, number>} what each page wants: what an old page still waits for is none of the next one's */
const wanted = new WeakMap();
/** The same where the room shuts the page out: if the fresh page is shut out too, nothing is gained by haste. */
const SHUT = 60_000;

let refreshed = 0;
let shutOut = 0;

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So that a full room does not ask in the same moment; the one board that all look at does not wait. */
const spread = () => Math.random() * (room().dataset.surface === "projector" ? 200 : 1800);

/**
 * Whether the board in the page, if there is one, is older.
 * @param {number} number
 */
const lacks = (number) => !!document.getElementById("board") && numberOf(document.getElementById("board")) < number;

/**
 * Fetches the whole board, once however often it is asked for, until it is at least of that number.
 * @param {number} number
 */
export async function fetchBoard(number) {
  const page = room();
  const before = wanted.get(page);
  wanted.set(page, Math.max(before ?? 0, number));
  if (before !== undefined) return;
  for (let wait = spread(), tries = 1; page.isConnected && lacks(wanted.get(page) ?? 0); wait = backOff(tries++)) {
    await pause(wait);
    if (page.isConnected) await fetchBoardNow();
  }
  wanted.delete(page);
}

/** Shows the board as the room has it, though no number has moved. */
export async function fetchBoardNow() {
  try {
    const answer = await fetch(`${here.base}/board?surface=${room().dataset.surface}`, { signal: AbortSignal.timeout(20_000) });
    if (answer.ok) here.fragments.board(await answer.text());
    look();
  } catch {
    // Whoever wants it tries again.
  }
}

/**
 * The room has shut this page out: the seat is gone, or its places are others. Shows the page afresh, or where one without a seat is sent;
 * what is written and unsent is kept.
 */
export async function refreshShut() {
  const page = room();
  if (page.dataset.shut) return;
  page.dataset.shut = "true";
  await pause(Math.max(REST, shutOut + SHUT - Date.now()));
  shutOut = Date.now();
  for (let tries = 0; page.isConnected && !(await visited(page)); await pause(backOff(tries++)));
}

/** Shows the page afresh, once it is no more written in, and puts the focus back where it was. */
export async function refreshRoom() {
  const page = room();
  if (page.dataset.refreshing) return;
  page.dataset.refreshing = "true";
  await pause(Math.max(spread() / 2, refreshed + REST - Date.now()));
  for (; page.isConnected && busy(); await pause(250)) tell("line", document.querySelector("#now.over") ? "closed" : "writing");
  if (!page.isConnected) return;
  refreshed = Date.now();
  for (let tries = 0; page.isConnected && !(await visited(page)); await pause(backOff(tries++)));
}

/**
 * Puts the page as it is now in the place of the page as it was.
 * @param {HTMLElement} page
 */
async function visited(page) {
  try {
    const answer = await fetch(location.href, { signal: AbortSignal.timeout(20_000) });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = fresh.getElementById("room");
    if (answer.status >= 500) return false;
    if (answer.redirected || !next) return location.reload(), true;
    const focused = document.activeElement;
    document.title = fresh.title;
    page.replaceWith(next);
    if (focused !== document.body) focusOn(focused);
    return true;
  } catch {
    return false;
  }
}

/**
 * What had the focus has it again; where that is no more, what the page is about.
 * @param {Element | null} focused
 */
function focusOn(focused) {
  const again = focused?.id && document.getElementById(focused.id);
  const heading = document.querySelector("#now h1");
  if (!again) heading?.setAttribute("tabindex", "-1");
  /** @type {HTMLElement | null} */ (again || heading)?.focus({ preventScroll: true });
}

/** Someone drags, or writes just now. */
function busy() {
  const focused = document.activeElement;
  const writes = focused instanceof HTMLTextAreaElement || (focused instanceof HTMLInputElement && focused.type === "text");
  return (writes && focused.value.trim() !== "") || document.querySelector("[data-held], dialog[open]") !== null;
}
