// @ts-check
import { dayAndTime } from '../../kit/formats.js';

/** @typedef {import('../model/note-state.js').Op} Op */

/** The fields that people write sentences into come first, by the names they have on the screen. */
const NAMES = /** @type {Record<string, string>} */ ({
  's.text': 'Subjective', 'o.text': 'Objective', 'a.text': 'Assessment', 'p.text': 'Plan', 'pain.before': 'Pain before',
  'pain.after': 'Pain after', 'pain.worst': 'Worst pain', 'pain.average': 'Average pain',
  'since.last': 'Since last time',
});

/** @param {string} field */
const name = (field) => NAMES[field] ?? field.replace(/\.[0-9a-f]{8}-[0-9a-f-]{27}/gi, '').split('.').join(' ')
  .replace(/^./, (c) => c.toUpperCase());

/** @param {any} value @returns {string} */
function text(value) {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(([key, part]) => key !== 'id' && typeof part !== 'object')
    .map(([key, part]) => `${key} ${text(part)}`);
  return parts.join(', ') || 'a drawing';
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
 */
export function asText(ops) {
  /** @type {Map<string, string>} */
  const last = new Map();
  for (const { op } of ops) last.set(op.field, text(op.value));
  const known = Object.keys(NAMES);
  const order = (/** @type {string} */ field) => (known.includes(field) ? known.indexOf(field) : known.length);
  return [...last].filter(([, value]) => value).sort(([a], [b]) => order(a) - order(b))
    .map(([field, value]) => `${name(field)}: ${value}`).join('\n');
}
