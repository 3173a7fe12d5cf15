// @ts-check
import { html, nothing } from 'lit';
import { ANATOMY } from '../../body-map/drawing.js';
import { FINDINGS, findingWords, gradesOf, musclesOf } from '../../body-map/finding-words.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F, codesOf, named, prefixOf } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** All findings of today. @param {Workspace} w @returns {any[]} */
export const findings = (w) => w.entries(prefixOf(F.FINDING))
  .map((e) => ({ id: codesOf(F.FINDING, e.field)?.[0] ?? '', ...e.value }));

/** @param {Workspace} w @param {any} f @param {any} change */
function set(w, f, change) {
  const { id, ...kept } = f;
  w.map.mark(named(F.FINDING, id), { ...kept, ...change });
}

/** @param {Workspace} w */
function choose(w) {
  const begin = (/** @type {string} */ code) => {
    const id = crypto.randomUUID();
    w.map.mark(named(F.FINDING, id), { region: w.treatment.selected, finding: code, grade: null, anatomy: ANATOMY });
    w.map.describe(id);
  };
  return html`<div class="finder" role="group" aria-label=${t('what-was-found')}><div class="chips">
    ${Object.entries(FINDINGS).map(([code, label]) => html`
      <button class="chip" data-test="finding-${code}" @click=${() => begin(code)}>${label}</button>`)}</div></div>`;
}

/** @param {Workspace} w @param {any} f @param {'grade' | 'after'} key @param {string} label */
const grades = (w, f, key, label) => html`<div class="field"><span aria-hidden="true">${label}</span>
  <div class="chips" role="group" aria-label="${FINDINGS[f.finding]}: ${label}">
    ${gradesOf(f.finding).map((g, i) => html`
      <button class="chip" data-test="${key}-${i}" aria-label=${t('grade', g.label, g.means)}
        aria-pressed=${f[key] === i}
        @click=${() => set(w, f, { [key]: f[key] === i ? null : i })}>${g.label}</button>`)}
    <span class="cap">${f[key] != null ? gradesOf(f.finding)[f[key]]?.means : ''}</span></div></div>`;

/**
 * @param {Workspace} w
 * @param {any} f
 * @param {string} key
 * @param {string} label
 * @param {Record<string, string>} choices
 */
const pick = (w, f, key, label, choices) => html`<label class="field"><span>${label}</span>
  <select data-test="finding-${key}"
    @change=${(/** @type {any} */ e) => set(w, f, { [key]: e.target.value || undefined })}>
    <option value="">–</option>
    ${Object.entries(choices).map(([code, name]) => html`
      <option value=${code} ?selected=${f[key] === code}>${name}</option>`)}</select></label>`;

/** @param {Workspace} w @param {any} f */
function edit(w, f) {
  const places = Object.fromEntries([...w.map.regions].filter(([code]) => code !== f.region));
  const choosing = w.map.mode === 'REFER';
  const note = (/** @type {any} */ e) => set(w, f, { note: e.target.value.trim() || undefined });
  const remove = () => { w.map.mark(named(F.FINDING, f.id), null); w.map.describe(''); };
  const done = () => { w.map.describe(''); w.map.putDown(); };
  return html`<div class="finder form" role="group" aria-label=${findingWords(f, (code) => w.region(code))}>
    ${gradesOf(f.finding).length ? html`<div class="row">
      ${grades(w, f, 'grade', t('before'))}${grades(w, f, 'after', t('after'))}</div>` : nothing}
    <div class="row">${pick(w, f, 'muscle', t('muscle'), musclesOf(f.region))}
      ${pick(w, f, 'refersTo', t('pain-goes-to'), places)}
      <button class="btn" data-test="refer-on-map" aria-pressed=${choosing} @click=${() => w.map.use('REFER')}>
        ${icon('next')}${choosing ? t('now-tap-where-to') : t('show-on-the-map')}</button>
      ${f.finding !== 'BRUISE' ? nothing : html`
        <button class="chip" aria-pressed=${f.isNew === true} data-test="finding-new"
          @click=${() => set(w, f, { isNew: !f.isNew })}>
          ${f.isNew ? icon('check') : icon('plus')}${t('new')}</button>`}</div>
    <label class="field"><span>${t('note')}</span>
      <textarea rows="1" data-test="finding-note" .value=${f.note ?? ''} @change=${note}></textarea></label>
    <div class="row end"><button class="btn" data-test="finding-remove" @click=${remove}>${t('remove')}</button>
      <button class="btn soft" data-test="finding-done" @click=${done}>${t('done')}</button></div></div>`;
}

/** What was found on the selected region, and what it is. @param {Workspace} w */
export function found(w) {
  const here = findings(w).filter((f) => f.region === w.treatment.selected);
  const open = here.find((f) => f.id === w.map.finding);
  const { finding } = w.map;
  return html`<header><h2>${w.region(w.treatment.selected)}</h2>
      ${here.map((f) => html`
        <button class="fchip" aria-pressed=${finding === f.id} @click=${() => w.map.toggleDescribing(f.id)}>
          ${icon('caution')}${FINDINGS[f.finding]} ${gradesOf(f.finding)[f.grade]?.label ?? ''}</button>`)}
      <button class="fchip" data-test="finding" aria-expanded=${finding === 'new'}
        @click=${() => w.map.toggleDescribing('new')}>${icon('plus')}${t('finding')}</button></header>
    ${finding === 'new' ? choose(w) : open ? edit(w, open) : nothing}`;
}
