// @ts-check
import { html, nothing } from 'lit';
import { icon } from './icons.js';

/** @typedef {import('../session-workspace/session-workspace.js').SessionWorkspace} Workspace */

/** Where a value was taken over from, shown until it is touched. @param {Workspace} w @param {string} field */
export function origin(w, field) {
  const from = w.last.origin(field);
  return from ? html`<small class="carried-tag">${icon('same')}from ${from.day}, ${from.by}</small>` : nothing;
}

/** @param {Workspace} w @param {string} field */
export const tint = (w, field) => (w.last.origin(field) ? 'carried' : '');

/**
 * @param {Workspace} w
 * @param {string} field
 * @param {string} label
 * @param {string} test
 * @param {{rows?: number, placeholder?: string}} [look]
 */
export const textArea = (w, field, label, test, { rows = 3, placeholder = '' } = {}) => html`<textarea
  class=${tint(w, field)} data-test=${test} data-focus=${field} aria-label=${label} rows=${rows}
  placeholder=${placeholder} autocapitalize="sentences" spellcheck="true" .value=${w.text(field)}
  @input=${(/** @type {any} */ e) => w.type(field, e.target.value)} @blur=${() => w.commit(field)}></textarea>`;

/** A text with its label above. @param {Workspace} w @param {string} field @param {string} label */
export const labelled = (w, field, label) => html`<div class="field"><span aria-hidden="true">${label}</span>
  ${textArea(w, field, label, `text-${field.replace('.', '-')}`, { rows: 2 })}${origin(w, field)}</div>`;

/**
 * Answers of which one holds.
 * @param {Workspace} w
 * @param {string} field
 * @param {Record<string, string>} words
 * @param {any} icons
 * @param {string} test
 */
export const three = (w, field, words, icons, test) => html`<div class="tri" role="group" data-focus=${field}>
  ${Object.entries(words).map(([code, label]) => html`
    <button data-test="${test}-${code}" aria-pressed=${w.value(field) === code}
      @click=${() => w.record(field, code)}>${icons?.[code] ? icon(icons[code]) : nothing}${label}</button>`)}</div>`;

/**
 * A choice that records one value, or nothing when it is taken back.
 * @param {Workspace} w
 * @param {string} field
 * @param {string | true} value
 * @param {string} word
 */
function chip(w, field, value, word) {
  const on = w.value(field) === value;
  return html`<button class="chip ${on ? tint(w, field) : ''}" aria-pressed=${on}
    @click=${() => w.record(field, on ? null : value)}>${on ? icon('check') : nothing}${word}</button>`;
}

/**
 * Answers of which one holds, as chips.
 * @param {Workspace} w
 * @param {string} field
 * @param {string} label
 * @param {Record<string, string>} words
 */
export const oneChip = (w, field, label, words) => html`<div class="field"><span aria-hidden="true">${label}</span>
  <div class="chips" role="group" aria-label=${label} data-focus=${field}>
    ${Object.entries(words).map(([code, word]) => chip(w, field, code, word))}</div></div>`;

/**
 * Answers of which any hold, each a field of its own.
 * @param {Workspace} w
 * @param {string} prefix
 * @param {string} label
 * @param {Record<string, string>} words
 */
export const manyChips = (w, prefix, label, words) => html`<div class="field"><span aria-hidden="true">${label}</span>
  <div class="chips" role="group" aria-label=${label} data-focus=${prefix}>
    ${Object.entries(words).map(([code, word]) => chip(w, `${prefix}.${code}`, true, word))}</div></div>`;

/** Yes or not yet. @param {Workspace} w @param {string} field @param {string} label @param {string} [test] */
export const check = (w, field, label, test = field.replace('.', '-')) => {
  const on = w.value(field) === true;
  return html`<button class="chip" data-test=${test} data-focus=${field} aria-pressed=${on}
    @click=${() => w.record(field, on ? null : true)}>${icon(on ? 'check' : 'plus')}${label}</button>`;
};

/**
 * A number by two buttons; the first tap sets it to where it usually starts.
 * @param {{label: string, value: number | null, min: number, max: number, start: number, unit?: string, test: string,
 *   focus: string, by?: number, set: (n: number) => void}} s
 */
export function stepper({ label, value, min, max, start, unit = '', test, focus, by = 1, set }) {
  const to = (/** @type {number} */ step) => set(value === null ? start : Math.max(min, Math.min(max, value + step)));
  return html`<div class="field"><span aria-hidden="true">${label}</span>
    <div class="stepper" role="group" aria-label=${label} data-focus=${focus}>
      <button data-test="${test}-minus" aria-label="${label}: less" @click=${() => to(-by)}>${icon('minus')}</button>
      <output aria-live="polite">${value ?? '–'}${
        unit && value !== null ? html` <small>${unit}</small>` : nothing}</output>
      <button data-test="${test}-plus" aria-label="${label}: more" @click=${() => to(by)}>${icon('plus')}</button>
    </div></div>`;
}

/**
 * A stepper on a field.
 * @param {Workspace} w
 * @param {string} field
 * @param {string} label
 * @param {{min: number, max: number, start: number, unit?: string, by?: number}} range
 */
export const fieldStepper = (w, field, label, range) => stepper({
  label, value: w.value(field), test: field.replace('.', '-'), focus: field, set: (n) => w.record(field, n), ...range,
});

/**
 * Takes a section over from last time.
 * @param {Workspace} w
 * @param {string} title
 * @param {string} test
 * @param {string[]} sections
 */
export function sameAsLast(w, title, test, ...sections) {
  if (!sections.some((s) => w.last.offers(s).some((f) => w.value(f.field) === null))) return nothing;
  const { by, own } = w.context.last;
  return html`<button class="btn soft" data-test=${test} @click=${() => w.last.take(...sections)}>
    ${icon('same')}${title}${own ? nothing : html`<small>by ${by}</small>`}</button>`;
}
