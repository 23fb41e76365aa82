import { uuid } from "./uuid.js";
import { words } from "./words.js";

/** An answer that takes longer is none: the same command is sent again. */
const PATIENCE = 20_000;

/**
 * @typedef {object} Command what a seat asks for
 * @property {string} id uuid; the same again is done once
 * @property {"POST" | "DELETE"} method
 * @property {string} path under the workshop, like `notes`
 * @property {any} [body]
 *
 * @typedef {object} Answer
 * @property {number} number the room's number
 * @property {number} own the number of the seat's own list
 * @property {{method: "POST" | "DELETE", path: string, body: string}} [undo] the opposite command; its body is JSON, or empty
 *
 * @typedef {{done: Answer} | {refused: string} | {waiting: "net" | "seat" | "later", after: number}} Outcome
 * done, refused for good with a sentence, or to be sent again (after so many milliseconds at least)
 */

/**
 * Sends a command once.
 * @param {string} base the workshop's path, like `/w/0b…`
 * @param {Command} command
 * @returns {Promise<Outcome>}
 */
export async function post(base, { id, method, path, body }) {
  try {
    const address = path.startsWith("/") ? path : `${base}/${path}`;
    const answer = await fetch(address, {
      method,
      headers: { "Kd-Command": id, ...(method === "POST" && { "Content-Type": "application/json" }) },
      body: method === "POST" ? JSON.stringify(body ?? {}) : undefined,
      redirect: "manual",
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return outcome(answer.status, await said(answer), Number(answer.headers.get("Retry-After") ?? 0) * 1000, words("refused"));
  } catch {
    return { waiting: "net", after: 0 };
  }
}

/** @param {Response} answer */
async function said(answer) {
  return (answer.headers.get("Content-Type") ?? "").includes("json") ? answer.json().catch(() => ({})) : {};
}

/** These may answer otherwise next time: a seat to be found again, a slow line, too many at once. */
const PASSING = [401, 408, 425, 429];

/**
 * Whoever refuses it, it would be refused again, and what comes after it must not wait for it. What is no refusal (a sign-in page, a fault, no
 * answer) means waiting.
 * @param {number} status
 * @param {{number?: number, own?: number, sentence?: string}} body
 * @param {number} after
 * @param {string} sentence what is said when the refusal is not in our own words
 * @returns {Outcome}
 */
export function outcome(status, body, after = 0, sentence = "") {
  if (status === 200 && typeof body.number === "number") return { done: /** @type {Answer} */ (body) };
  if (status >= 400 && status < 500 && !PASSING.includes(status)) return { refused: body.sentence || sentence };
  return { waiting: status === 401 ? "seat" : "later", after };
}

/**
 * Tells the room what it does not keep.
 * @param {string} base the workshop's path
 * @param {"ready" | "look"} what
 * @param {object} body
 * @returns {Promise<boolean>} whether it was heard
 */
export async function signal(base, what, body) {
  try {
    const headers = { "Kd-Command": uuid(), "Content-Type": "application/json" };
    return (await fetch(`${base}/${what}`, { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}
