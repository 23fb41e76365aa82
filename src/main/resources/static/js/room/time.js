import { room } from "../live/here.js";

/** When the page in hand arrived. A later page arrives as it is shown. */
let arrived = performance.timeOrigin + /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType("navigation")[0]).responseStart;
/** @type {{page?: HTMLElement, ahead: number}} how far ahead of this device's clock the server's is */
let known = { ahead: 0 };

/** The server's time, epoch milliseconds. */
export function serverTime() {
  const page = room();
  if (known.page !== page) {
    known = { page, ahead: Number(page.dataset.time) - (arrived || Date.now()) };
    arrived = 0;
  }
  return Date.now() + known.ahead;
}

/**
 * The clock of the step in hand: of how many milliseconds it has how many left (below 0 when it is over), and when it ends, as it goes.
 * While it stands it tells of the pause, where that has an end.
 */
export function stepClock() {
  const { started = "0", minutes = "0", paused, until } = document.getElementById("now")?.dataset ?? {};
  const now = serverTime();
  const whole = Number(minutes) * 60_000;
  const left = Math.min(whole, Number(started) + whole - (paused ? Number(paused) : now));
  const on = Math.max(now, Number(until ?? 0));
  const pause = paused && until ? { whole: Number(until) - Number(paused), left: Number(until) - now } : undefined;
  return { whole, left, stands: Boolean(paused), pause, end: (paused ? on : now) + Math.max(0, left) };
}
