/**
 * @typedef {object} Message one server-sent event
 * @property {string} id the number it carries, empty when it carries none
 * @property {string} event `message`, or the name it was sent under
 * @property {string} data
 */

/** Reads server-sent events from text that comes in pieces, cut anywhere. */
export class Messages {
  #rest = "";
  #id = "";
  #event = "";
  /** @type {string[]} */
  #data = [];

  /**
   * @param {string} piece
   * @returns {Message[]} what the piece made whole
   */
  read(piece) {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.#line(line));
  }

  /**
   * @param {string} line
   * @returns {Message[]}
   */
  #line(line) {
    if (line === "") return this.#whole();
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.#data.push(value);
    if (field === "id") this.#id = value;
    if (field === "event") this.#event = value;
    return [];
  }

  /** @returns {Message[]} */
  #whole() {
    const message = { id: this.#id, event: this.#event || "message", data: this.#data.join("\n") };
    const said = this.#id || this.#event || this.#data.length;
    this.#id = this.#event = "";
    this.#data = [];
    return said ? [message] : [];
  }
}
