// @ts-check
import { regionTitle } from '../../body-map/regions.js';
import { dayAndTime } from '../../kit/formats.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';

/** @typedef {import('../model/note-state.js').Op} Op */
/** @typedef {import('../model/catalogue.js').Catalogue} Catalogue */

/** What people write sentences into, and what they ask first, comes first. @type {string[]} */
const FIRST = [
  F.SUBJECTIVE_TEXT, F.OBJECTIVE_TEXT, F.ASSESSMENT_TEXT, F.PLAN_TEXT, F.PAIN_BEFORE, F.PAIN_AFTER, F.PAIN_WORST,
  F.PAIN_AVERAGE, F.SINCE_LAST,
];

/** Codes that come with a client: here nobody knows more of them. */
const NAMES = {
  region: regionTitle,
  rule: (/** @type {string} */ code) => code,
};

/** @param {any} value @returns {string} */
function text(value) {
  if (value === true) return t('yes-2');
  if (value === false) return t('no');
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(([key, part]) => key !== 'id' && typeof part !== 'object')
    .map(([key, part]) => `${key} ${text(part)}`);
  return parts.join(', ') || t('a-drawing');
}

/** When the first of these was written, by the tablet's clock; '' when it does not say. @param {{op: Op}[]} ops */
export function writtenOn(ops) {
  const [first] = ops.map(({ op }) => Date.parse(/** @type {any} */ (op).clientTime)).filter(Boolean)
    .sort((a, b) => a - b);
  return first ? dayAndTime(new Date(first)) : '';
}

/**
 * A note as text, from its changes in the order they were made: of each field what was written last. What was emptied
 * is left out.
 * @param {{op: Op}[]} ops
 * @param {Catalogue} catalogue what the fields are called
 */
export function asText(ops, catalogue) {
  /** @type {Map<string, string>} */
  const last = new Map();
  const said = (/** @type {Op} */ { field, value }) => catalogue.choices(field)[value] ?? text(value);
  for (const { op } of ops) last.set(op.field, said(op));
  const order = (/** @type {string} */ field) => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);
  return [...last].filter(([, value]) => value).sort(([a], [b]) => order(a) - order(b))
    .map(([field, value]) => `${catalogue.name(field, NAMES)}: ${value}`).join('\n');
}
