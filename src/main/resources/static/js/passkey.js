/** Signs in with a passkey, or adds one. The words stand in the page; a browser that keeps no passkeys has them there instead. */

const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-passkey]"));
const adds = place?.dataset.passkey === "add";

/** The field of the mail offers passkeys meanwhile; who presses the button ends that. */
const offering = new AbortController();

/** Until what is offered has come to its end: the newest question is the one that may be answered, so they must not overtake each other. */
let offered = /** @type {Promise<{to: string} | undefined>} */ (Promise.resolve(undefined));

/** @param {string} text base64url */
function bytes(text) {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}

/** @param {ArrayBuffer | null | undefined} buffer */
function written(buffer) {
  if (!buffer) return undefined;
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Asks us; what is refused is thrown in our words. @param {string} path @param {object} [body] */
async function ask(path, body) {
  const token = /** @type {HTMLInputElement} */ (document.querySelector("input[name=_csrf]")).value;
  const headers = { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": token };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body ?? {}), redirect: "manual" });
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.sentence);
  return said;
}

class Refused extends Error {}

/** @param {{id: string}[] | undefined} all */
function known(all) {
  return (all ?? []).map((each) => ({ ...each, id: bytes(each.id) }));
}

/** @param {PublicKeyCredential} credential @param {object} response */
function answered(credential, response) {
  const { id, type } = credential;
  const extensions = credential.getClientExtensionResults();
  return { id, rawId: written(credential.rawId), type, clientExtensionResults: extensions, response };
}

async function add() {
  const options = await ask("/account/passkeys/options");
  const user = { ...options.user, id: bytes(options.user.id) };
  const publicKey = { ...options, user, challenge: bytes(options.challenge), excludeCredentials: known(options.excludeCredentials) };
  const made = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }));
  const said = /** @type {AuthenticatorAttestationResponse} */ (made.response);
  const label = /** @type {HTMLInputElement} */ (place?.querySelector("input[name=label]")).value;
  const credential = answered(made, {
    attestationObject: written(said.attestationObject),
    clientDataJSON: written(said.clientDataJSON),
    transports: said.getTransports?.() ?? [],
  });
  return ask("/account/passkeys", { label, credential });
}

/** @param {CredentialMediationRequirement} mediation @param {AbortSignal} [signal] */
async function signIn(mediation, signal) {
  const options = await ask("/sign-in/passkey/options");
  signal?.throwIfAborted();
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) };
  const shown = /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey, mediation, signal }));
  const said = /** @type {AuthenticatorAssertionResponse} */ (shown.response);
  return ask("/sign-in/passkey", answered(shown, {
    authenticatorData: written(said.authenticatorData),
    clientDataJSON: written(said.clientDataJSON),
    signature: written(said.signature),
    userHandle: written(said.userHandle),
  }));
}

/** In the browser's words it is an error; in ours it says what to do next. @param {unknown} failure */
function sentence(failure) {
  const words = place?.dataset ?? {};
  if (failure instanceof Refused) return failure.message;
  if (!(failure instanceof DOMException)) return words.net;
  if (failure.name === "InvalidStateError") return words.there;
  if (failure.name === "SecurityError") return words.elsewhere;
  return failure.name === "NotAllowedError" || failure.name === "AbortError" ? words.cancelled : words.unable;
}

/** @param {string | undefined} text */
function tell(text) {
  const alert = /** @type {HTMLElement} */ (place?.querySelector("[role=alert]"));
  alert.textContent = text ?? "";
  alert.hidden = !text;
}

/** @param {() => Promise<{to: string}>} way */
async function go(way) {
  const button = /** @type {HTMLButtonElement} */ (place?.querySelector("button"));
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  tell("");
  try {
    location.assign((await way()).to);
  } catch (failure) {
    tell(sentence(failure));
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

/** Browsers that can, offer a passkey where the mail is written; what comes of it is told only when one was chosen. Resolves with where one is let in. */
async function offer() {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return undefined;
  try {
    const way = await signIn("conditional", offering.signal);
    location.assign(way.to);
    return way;
  } catch (failure) {
    if (failure instanceof Refused) tell(failure.message);
    return undefined;
  }
}

/** The button's own way in, once what was offered has ended. */
async function press() {
  offering.abort();
  return (await offered) ?? signIn("optional");
}

if (place && window.PublicKeyCredential) {
  place.querySelectorAll("[data-can]").forEach((part) => part.toggleAttribute("hidden", /** @type {HTMLElement} */ (part).dataset.can === "no"));
  place.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    go(adds ? add : press);
  });
  if (!adds && document.querySelector("input[autocomplete~=webauthn]")) offered = offer();
}
