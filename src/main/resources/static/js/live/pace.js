/**
 * How long to wait before the next try, in milliseconds: twice as long each time, up to ten seconds, and never the same for all.
 * @param {number} failures how many have failed in a row
 */
export function backOff(failures) {
  const longest = Math.min(10_000, 500 * 2 ** Math.min(failures, 10));
  return longest / 4 + Math.random() * longest * 0.75;
}

/** A wait that can be cut short. */
export class Pause {
  /** @type {(() => void) | undefined} */
  #end;

  /** @param {number} milliseconds */
  wait(milliseconds) {
    return new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Waits no longer. */
  end() {
    this.#end?.();
  }
}
