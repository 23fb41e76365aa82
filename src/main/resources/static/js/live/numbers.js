/**
 * Knows the room's number of what was last shown and last taken away, so that older never replaces newer,
 * from whichever road it comes. The same number is the same state, and may be shown again.
 */
export class Numbers {
  /** @type {Map<string, number>} */
  #gone = new Map();
  #floor = 0;

  /**
   * @param {string} id
   * @param {number} number the number of what comes
   * @param {number} shown the number of what stands there, 0 when nothing does
   * @param {boolean} onBoard whether it belongs to the board, whose own number then counts for it too
   */
  mayShow(id, number, shown, onBoard) {
    return number >= shown && number > (this.#gone.get(id) ?? -1) && (!onBoard || number >= this.#floor);
  }

  /**
   * Remembers a removal. Tells whether what stands there is to go.
   * @param {string} id
   * @param {number} number
   * @param {number} shown
   */
  mayRemove(id, number, shown) {
    if (number < shown) return false;
    this.#gone.set(id, Math.max(number, this.#gone.get(id) ?? 0));
    return true;
  }

  /**
   * A whole board is shown as it was at the number: what is older says nothing more.
   * @param {number} number
   */
  wholeBoard(number) {
    this.#floor = Math.max(this.#floor, number);
    for (const [id, gone] of this.#gone) if (gone < this.#floor) this.#gone.delete(id);
  }
}

/**
 * The number an element was shown at.
 * @param {Element | null | undefined} element
 */
export const numberOf = (element) => Number(element?.getAttribute("data-n") ?? 0);

/**
 * The number within `room.epoch.number`, -1 when there is none.
 * @param {string} position
 */
export const numberIn = (position) => Number(/^[^.]+\.[^.]+\.(\d+)$/.exec(position)?.[1] ?? -1);
