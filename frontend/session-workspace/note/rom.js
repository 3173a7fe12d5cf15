// @ts-check
import { html, nothing } from 'lit';
import { t } from '../../kit/texts.js';
import { F, named } from '../model/fields.js';
import { LOSSES } from '../model/words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @typedef {'DEGREES' | 'CM' | 'ESTIMATE'} Method */

/** @type {[Method, string][]} */
const METHODS = [['DEGREES', t('degrees')], ['CM', t('centimeters')], ['ESTIMATE', t('estimate')]];
/** What is often named as full, in degrees. */
const USUAL = /** @type {Record<string, string>} */ ({
  FLEXION: '60', EXTENSION: '25', SIDE_BEND_L: '25', SIDE_BEND_R: '25', ROTATION_L: t('to-45'), ROTATION_R: t('to-45'),
});

/** How a range is measured: by one method at a time, because only the same can be compared. */
export class RangeOfMotion {
  /** @type {Method} */
  #method = 'DEGREES';

  /** @param {Workspace} w */
  constructor(w) { this.w = w; }

  get method() { return this.#method; }

  /** @param {Method} method */
  measureIn(method) {
    this.#method = method;
    this.w.requestUpdate();
  }
}

/** @param {Workspace} w @param {string} field */
function cell(w, field) {
  const v = w.value(field);
  const label = w.nameOf(field);
  const { method } = w.rom;
  const set = (/** @type {any} */ value) => w.record(field, value === '' ? null
    : { method, value: method === 'ESTIMATE' ? value : Number(value), painful: v?.painful ?? false });
  const current = v?.method === method ? v.value : '';
  const loss = () => html`<select aria-label=${label} @change=${(/** @type {any} */ e) => set(e.target.value)}>
    <option value="" ?selected=${current === ''}>–</option>
    ${Object.entries(LOSSES).map(([code, word]) => html`
      <option value=${code} ?selected=${current === code}>${word}</option>`)}</select>`;
  const typed = (/** @type {any} */ e) => {
    if (e.target.value === '' || e.target.checkValidity()) set(e.target.value);
    else w.tell(t('enter-a-range-from-0'));
  };
  const number = () => html`<input type="number" inputmode="decimal" min="0" max="180"
    step=${method === 'CM' ? '0.5' : '1'} aria-label=${label} .value=${String(current)} @change=${typed}>`;
  return html`<td>${method === 'ESTIMATE' ? loss() : number()}
    ${v ? html`<button class="chip" aria-pressed=${v.painful === true}
      @click=${() => w.record(field, { ...v, painful: !v.painful })}>${t('painful')}</button>` : nothing}</td>`;
}

/** Range of motion of the trunk, before and after. @param {Workspace} w */
export const romCard = (w) => html`<section class="card" aria-label=${t('range-of-motion')}>
  <header><h2>${t('range-of-motion')}</h2><small>${t('compare-only-with-your-own')}</small></header>
  <div class="seg" role="group" aria-label=${t('how-it-is-measured')}>${METHODS.map(([code, word]) => html`
    <button aria-pressed=${w.rom.method === code} @click=${() => w.rom.measureIn(code)}>${word}</button>`)}</div>
  <table class="rom">
    <thead><tr><th scope="col">${t('movement')}</th><th scope="col">${t('before')}</th>
      <th scope="col">${t('after')}</th></tr></thead>
    <tbody>${Object.entries(w.fields.codes(F.MOTION_BEFORE)).map(([code, word]) => html`<tr>
      <th scope="row">${word}${w.rom.method !== 'DEGREES' ? nothing
        : html`<small>${t('full', USUAL[code])}</small>`}</th>
      ${cell(w, named(F.MOTION_BEFORE, code))}${cell(w, named(F.MOTION_AFTER, code))}</tr>`)}</tbody>
  </table></section>`;
