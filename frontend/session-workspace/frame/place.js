// @ts-check
/**
 * Where somebody was in a note: a section, a field, and how far into its text. Kept for this tab; it holds nothing of
 * the note itself.
 */
const KEY = 'unknot.place';

/** @typedef {{note: string, section: string, field: string, caret: number}} Place */

/** @param {Place} place */
export function keepPlace(place) {
  try { sessionStorage.setItem(KEY, JSON.stringify(place)); } catch { /* then it begins at the start */ }
}

/** @param {string} note @returns {Place | null} */
export function keptPlace(note) {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return place?.note === note ? place : null;
  } catch { return null; }
}
