// @ts-check
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { t } from './texts.js';

/**
 * What the fields read and write: values by the names of their fields, and text while it is typed.
 * @typedef {object} Form
 * @property {(field: string) => any} value
 * @property {(field: string, value: any) => void} record
 * @property {(field: string) => string} text
 * @property {(field: string, text: string) => void} type
 * @property {(field: string) => void} commit the text is finished
 * @property {{origin: (field: string) => {day: string, by: string} | null}} last where values were taken over from
 * @property {{label: (name: string) => string, list: (name: string) => string,
 *   choices: (name: string) => Record<string, string>, codes: (name: string) => Record<string, string>,
 *   range: (name: string) => {min: number, max: number}}} fields what fields are called and take
 */

/** Where a value was taken over from, shown until it is touched. @param {Form} form @param {string} field */
export function origin(form, field) {
  const from = form.last.origin(field);
  return from ? html`<small class="carried-tag">${icon('same')}${t('from-2', from.day, from.by)}</small>` : nothing;
}

/** @param {Form} form @param {string} field */
export const tint = (form, field) => (form.last.origin(field) ? 'carried' : '');

/**
 * @param {Form} form
 * @param {string} field
 * @param {string} label
 * @param {string} test
 * @param {{rows?: number, placeholder?: string}} [look]
 */
export const textArea = (form, field, label, test, { rows = 3, placeholder = '' } = {}) => html`<textarea
  class=${tint(form, field)} data-test=${test} data-focus=${field} aria-label=${label} rows=${rows}
  placeholder=${placeholder} autocapitalize="sentences" spellcheck="true" .value=${form.text(field)}
  @input=${(/** @type {any} */ e) => form.type(field, e.target.value)} @blur=${() => form.commit(field)}></textarea>`;

/** A text with its label above. @param {Form} form @param {string} field @param {string} [label] */
export const labelled = (form, field, label = form.fields.label(field)) => html`<div class="field">
  <span aria-hidden="true">${label}</span>
  ${textArea(form, field, label, `text-${field.replace('.', '-')}`, { rows: 2 })}${origin(form, field)}</div>`;

/**
 * Answers of which one holds.
 * @param {Form} form
 * @param {string} field
 * @param {any} icons
 * @param {string} test
 */
export const three = (form, field, icons, test) => html`<div class="tri" role="group" data-focus=${field}>
  ${Object.entries(form.fields.choices(field)).map(([code, label]) => html`
    <button data-test="${test}-${code}" aria-pressed=${form.value(field) === code}
      @click=${() => form.record(field, code)}>
      ${icons?.[code] ? icon(icons[code]) : nothing}${label}</button>`)}</div>`;

/**
 * A choice that records one value, or nothing when it is taken back.
 * @param {Form} form
 * @param {string} field
 * @param {string | true} value
 * @param {string} word
 */
function chip(form, field, value, word) {
  const on = form.value(field) === value;
  return html`<button class="chip ${on ? tint(form, field) : ''}" aria-pressed=${on}
    @click=${() => form.record(field, on ? null : value)}>${on ? icon('check') : nothing}${word}</button>`;
}

/**
 * Answers of which one holds, as chips.
 * @param {Form} form
 * @param {string} field
 * @param {string} [label]
 */
export const oneChip = (form, field, label = form.fields.label(field)) => html`<div class="field">
  <span aria-hidden="true">${label}</span>
  <div class="chips" role="group" aria-label=${label} data-focus=${field}>
    ${Object.entries(form.fields.choices(field)).map(([code, word]) => chip(form, field, code, word))}</div></div>`;

/**
 * Answers of which any hold, each a field of its own.
 * @param {Form} form
 * @param {string} name with a star for the code of the answer
 * @param {string} [label]
 */
export const manyChips = (form, name, label = form.fields.list(name)) => html`<div class="field">
  <span aria-hidden="true">${label}</span>
  <div class="chips" role="group" aria-label=${label} data-focus=${name.replace('.*', '')}>
    ${Object.entries(form.fields.codes(name)).map(([code, word]) =>
      chip(form, name.replace('*', code), true, word))}</div></div>`;

/** Yes or not yet. @param {Form} form @param {string} field @param {string} [label] @param {string} [test] */
export const check = (form, field, label = form.fields.label(field), test = field.replace('.', '-')) => {
  const on = form.value(field) === true;
  return html`<button class="chip" data-test=${test} data-focus=${field} aria-pressed=${on}
    @click=${() => form.record(field, on ? null : true)}>${icon(on ? 'check' : 'plus')}${label}</button>`;
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
      <button data-test="${test}-minus" aria-label=${t('less', label)} @click=${() => to(-by)}>${icon('minus')}</button>
      <output aria-live="polite">${value ?? '–'}${
        unit && value !== null ? html` <small>${unit}</small>` : nothing}</output>
      <button data-test="${test}-plus" aria-label=${t('more', label)} @click=${() => to(by)}>${icon('plus')}</button>
    </div></div>`;
}

/**
 * A stepper on a field.
 * @param {Form} form
 * @param {string} field
 * @param {{start: number, max?: number, unit?: string, by?: number, label?: string}} how
 */
export const fieldStepper = (form, field, how) => stepper({
  label: form.fields.label(field), value: form.value(field), test: field.replace('.', '-'), focus: field,
  set: (n) => form.record(field, n), ...form.fields.range(field), ...how,
});
