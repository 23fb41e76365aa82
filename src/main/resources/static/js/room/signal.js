import { here } from "../live/here.js";
import { uuid } from "../live/uuid.js";

/**
 * Tells the room what it does not keep.
 * @param {"ready" | "look"} what
 * @param {object} body
 * @returns {Promise<boolean>} whether it was heard
 */
export async function signal(what, body) {
  try {
    const headers = { "Kd-Command": uuid(), "Content-Type": "application/json" };
    const answer = await fetch(`${here.base}/${what}`, { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(10_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
