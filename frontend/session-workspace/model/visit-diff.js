// @ts-check
import { canonical } from './note-state.js';

/** @typedef {{what: string, was: string, is: string}} Change */

const SAID = ['s.text', 'pain.before', 's.location', 's.function'];
const FOUND = /^(o\.|finding\.|painful\.|region\.\w+\.(pressure|technique|minutes|worked)$)/;

/** What a field says, whoever wrote it when. @param {string} field @param {any} value */
const said = (field, value) => (field.startsWith('finding.') ? canonical({ ...value, x: 0, y: 0 })
  : `${field}=${canonical(value)}`);

/** @param {Record<string, any>} fields */
const found = (fields) => Object.entries(fields).filter(([f, v]) => FOUND.test(f) && v !== null && v !== false)
  .map(([f, v]) => said(f, v)).sort();

/**
 * Whether subjective and objective are both what they were last time: possible, and worth a question before signing.
 * @param {Record<string, any>} last
 * @param {Record<string, any>} now
 */
export function subjectiveAndObjectiveUnchanged(last, now) {
  const sameWords = SAID.every((f) => canonical(last[f] ?? null) === canonical(now[f] ?? null));
  return sameWords && canonical(found(last)) === canonical(found(now));
}

const LISTED = new RegExp('^(pain\\.(before|after)|since\\.last|[soap]\\.text|a\\.(response|tolerance)'
  + '|o\\.(position|posture|skin|tests)|region\\.\\w+\\.(worked|technique|pressure|minutes)|homecare\\.\\w+'
  + '|next\\.weeks|product\\.\\w+)$');

/**
 * What is not as it was last time, field by field.
 * @param {Record<string, any>} last
 * @param {Record<string, any>} now
 * @param {{name: (field: string) => string, text: (value: any) => string}} words
 * @returns {Change[]}
 */
export function changedSince(last, now, words) {
  const fields = [...new Set([...Object.keys(last), ...Object.keys(now)])].filter((f) => LISTED.test(f)).sort();
  /** @type {Change[]} */
  const changes = [];
  for (const field of fields) {
    const was = last[field] ?? null;
    const is = now[field] ?? null;
    if (canonical(was) === canonical(is) || coveredByRegion(field, last, now)) continue;
    const text = (/** @type {any} */ value) => (value === null ? '' : words.text(value));
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
  const [kind, code, part] = field.split('.');
  const worked = (/** @type {Record<string, any>} */ fields) => Boolean(fields[`region.${code}.worked`]);
  return kind === 'region' && part !== 'worked' && worked(last) !== worked(now);
}
