/**
 * @typedef {object} Keep what the browser keeps for us, by name
 * @property {boolean} lasting whether it survives the page
 * @property {(prefix: string) => Promise<any[]>} all the values whose names begin so, in the order of their names
 * @property {(name: string, value: unknown) => Promise<void>} put resolves when it is kept
 * @property {(name: string) => Promise<void>} drop
 * @property {(prefix: string) => Promise<void>} dropAll those whose names begin so
 * @property {() => Promise<void>} clear forgets all, whosever it is
 */

/** The page's own memory, the same for all that is shown in it. */
const memory = remembered();

/**
 * The best there is here: IndexedDB, else localStorage, else only the page's own memory.
 * @returns {Promise<Keep>}
 */
export async function openKeep() {
  for (const open of [indexed, stored]) {
    try {
      const keep = await open();
      await keep.put("probe", 1);
      return keep;
    } catch {
      // Not to be had here: the next.
    }
  }
  return memory;
}

/** @returns {Promise<IDBDatabase>} */
function database() {
  const request = indexedDB.open("kompetencedialogen", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("kept");
  return answer(request);
}

/** @returns {Promise<Keep>} */
async function indexed() {
  let open = await database();
  const transaction = async (/** @type {IDBTransactionMode} */ mode) => {
    try {
      return open.transaction("kept", mode, { durability: "strict" });
    } catch {
      open = await database(); // The browser had closed it.
      return open.transaction("kept", mode, { durability: "strict" });
    }
  };
  const change = async (/** @type {(kept: IDBObjectStore) => void} */ does) => {
    const changing = await transaction("readwrite");
    does(changing.objectStore("kept"));
    await new Promise((resolve, reject) => {
      changing.oncomplete = resolve;
      changing.onabort = () => reject(changing.error);
    });
  };
  return {
    lasting: true,
    all: async (prefix) => answer((await transaction("readonly")).objectStore("kept").getAll(within(prefix))),
    put: (name, value) => change((kept) => kept.put(value, name)),
    drop: (name) => change((kept) => kept.delete(name)),
    dropAll: (prefix) => change((kept) => kept.delete(within(prefix))),
    clear: () => change((kept) => kept.clear()),
  };
}

/** @returns {Keep} */
function stored() {
  return {
    lasting: true,
    all: async (prefix) => sorted(Object.keys(localStorage), prefix).map((name) => JSON.parse(localStorage.getItem(name) ?? "null")),
    put: async (name, value) => localStorage.setItem(name, JSON.stringify(value)),
    drop: async (name) => localStorage.removeItem(name),
    dropAll: async (prefix) => sorted(Object.keys(localStorage), prefix).forEach((name) => localStorage.removeItem(name)),
    clear: async () => localStorage.clear(),
  };
}

/** @returns {Keep} */
export function remembered() {
  const kept = new Map();
  return {
    lasting: false,
    all: async (prefix) => sorted([...kept.keys()], prefix).map((name) => kept.get(name)),
    put: async (name, value) => void kept.set(name, value),
    drop: async (name) => void kept.delete(name),
    dropAll: async (prefix) => sorted([...kept.keys()], prefix).forEach((name) => kept.delete(name)),
    clear: async () => kept.clear(),
  };
}

/** @param {string} prefix */
const within = (prefix) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/**
 * @param {string[]} names
 * @param {string} prefix
 */
const sorted = (names, prefix) => names.filter((name) => name.startsWith(prefix)).sort();

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
