// @ts-check
/**
 * @typedef {{prefix: string, key: string, value: string, onlyNew: boolean, beside: string | null, words: string}}
 *   RedFlag
 * @typedef {{field: string, value: any}} Entry
 */

/**
 * What among these entries asks for the safety questions again, by the signs that the server sent.
 * @param {RedFlag[]} signs
 * @param {Entry[]} entries
 * @param {(field: string) => boolean} counts which entries are looked at
 * @returns {string[]} in words, one for each reason
 */
export function redFlags(signs, entries, counts) {
  const found = new Set();
  for (const sign of signs) {
    const kind = entries.filter((e) => e.field.startsWith(sign.prefix) && e.value && typeof e.value === 'object');
    for (const e of kind) {
      if (e.value[sign.key] !== sign.value || !counts(e.field) || (sign.onlyNew && !e.value.isNew)) continue;
      const inSamePlace = kind.filter((o) => o.value.region === e.value.region);
      if (sign.beside && !inSamePlace.some((o) => o.value[sign.key] === sign.beside)) continue;
      found.add(sign.words);
    }
  }
  return [...found];
}
