/** @type {{page?: Element | null, texts: Record<string, string>}} */
let read = { texts: {} };

/**
 * What the page says in words, in the reader's language. With the number 1 first, `….one` is said where there is one.
 * @param {string} key
 * @param {...(string | number)} values for {0}, {1} …
 */
export function words(key, ...values) {
  const page = document.getElementById("words");
  if (read.page !== page) read = { page, texts: JSON.parse(page?.textContent ?? "{}") };
  const text = (values[0] === 1 && read.texts[`${key}.one`]) || read.texts[key] || "";
  return text.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
}
