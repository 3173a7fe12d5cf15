// @ts-check
import { F, codesOf } from './fields.js';
import { canonical } from './note-state.js';

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {{what: string, was: string, is: string}} Change */

/** What a field says, whoever wrote it when. @param {string} field @param {any} value */
const said = (field, value) => (codesOf(F.FINDING, field) ? canonical({ ...value, x: 0, y: 0 })
  : `${field}=${canonical(value)}`);

/**
 * @param {Catalogue} catalogue
 * @param {'said' | 'found'} what
 * @param {Record<string, any>} fields
 */
const picture = (catalogue, what, fields) => Object.entries(fields)
  .filter(([f, v]) => v !== null && v !== false && catalogue.line(f)?.compared[what])
  .map(([f, v]) => said(f, v)).sort();

/**
 * Whether subjective and objective are both what they were last time: possible, and worth a question before signing.
 * @param {Catalogue} catalogue
 * @param {Record<string, any>} last
 * @param {Record<string, any>} now
 */
export function subjectiveAndObjectiveUnchanged(catalogue, last, now) {
  return /** @type {const} */ (['said', 'found']).every((what) =>
    canonical(picture(catalogue, what, last)) === canonical(picture(catalogue, what, now)));
}

/**
 * What is not as it was last time, field by field.
 * @param {Catalogue} catalogue
 * @param {Record<string, any>} last
 * @param {Record<string, any>} now
 * @param {{name: (field: string) => string, text: (field: string, value: any) => string}} words
 * @returns {Change[]}
 */
export function changedSince(catalogue, last, now, words) {
  const fields = [...new Set([...Object.keys(last), ...Object.keys(now)])]
    .filter((f) => catalogue.line(f)?.compared.told).sort();
  /** @type {Change[]} */
  const changes = [];
  for (const field of fields) {
    const was = last[field] ?? null;
    const is = now[field] ?? null;
    if (canonical(was) === canonical(is) || coveredByRegion(field, last, now)) continue;
    const text = (/** @type {any} */ value) => (value === null ? '' : words.text(field, value));
    changes.push({ what: words.name(field), was: text(was), is: text(is) });
  }
  return changes;
}

/**
 * A region that is new or gone is one change, not four.
 * @param {string} field
 * @param {Record<string, any>} last
 * @param {Record<string, any>} now
 */
function coveredByRegion(field, last, now) {
  const worked = F.REGION_WORKED.replace('*', field.split('.')[1] ?? '');
  const whole = (/** @type {Record<string, any>} */ fields) => Boolean(fields[worked]);
  const ofRegion = field.startsWith(worked.slice(0, worked.lastIndexOf('.') + 1));
  return ofRegion && field !== worked && whole(last) !== whole(now);
}
