// @ts-check
import { html, nothing } from 'lit';
import './body-map.js';
import { icon } from './icons.js';
import { RATING_ICONS, regionPanel } from './region-panel.js';
import { FINDINGS, GRADES, RATINGS } from './words.js';

/** @typedef {import('./session-workspace.js').SessionWorkspace} Workspace */

const tone = (/** @type {number | null} */ p) => (p === null || p === 0 ? 0 : p <= 3 ? 1 : p <= 5 ? 2 : p <= 7 ? 3 : 4);
const part = (/** @type {Workspace} */ w, /** @type {string} */ code, /** @type {string} */ name) => w.value(`region.${code}.${name}`);

/** @param {Workspace} w */
const findings = (w) => w.journal?.state.entries('finding.').map((e) => ({ id: e.field.slice(8), ...e.value })) ?? [];

/** @param {Workspace} w */
function mapCard(w) {
  const c = w.context;
  const worked = w.worked();
  const last = c.last?.regions ?? [];
  const pressures = w.showLast
    ? Object.fromEntries(last.map((/** @type {any} */ r) => [r.code, r.pressure]))
    : Object.fromEntries(worked.map((code) => [code, part(w, code, 'pressure')]));
  return html`<section class="card mapcard" aria-label="Body map">
    ${last.length ? html`<div class="seg" role="group" aria-label="Which session">
      <button aria-pressed=${!w.showLast} @click=${() => { w.showLast = false; w.requestUpdate(); }}>Today</button>
      <button aria-pressed=${w.showLast} @click=${() => { w.showLast = true; w.requestUpdate(); }}>${c.last.dateText}</button></div>` : nothing}
    <session-body-map class="mapbox" .pressures=${pressures} .avoid=${c.avoid} .findings=${w.showLast ? [] : findings(w)}
      .selected=${w.showLast ? '' : w.selected} @region=${(/** @type {any} */ e) => w.select(e.detail)}></session-body-map>
    <details data-focus="map"><summary>Choose from a list</summary><ul class="list">
      ${c.treatable.map((/** @type {string} */ code) => html`<li><button class="btn" aria-pressed=${worked.includes(code)} aria-disabled=${c.avoid.includes(code)}
        @click=${() => w.select(code)}><span>${w.region(code)}</span>
        <small>${c.avoid.includes(code) ? 'do not touch' : worked.includes(code) ? `pressure ${part(w, code, 'pressure') ?? '–'}` : ''}</small></button></li>`)}
    </ul></details></section>`;
}

/** @param {Workspace} w @param {any[]} here */
function findingEditor(w, here) {
  if (w.finding === 'new') {
    return html`<div class="finder" role="group" aria-label="What was found"><div class="chips">${Object.entries(FINDINGS).map(([code, label]) => html`
      <button class="chip" data-test="finding-${code}" @click=${() => {
        const id = crypto.randomUUID();
        w.record(`finding.${id}`, { region: w.selected, finding: code, grade: null });
        w.finding = id;
        w.requestUpdate();
      }}>${label}</button>`)}</div></div>`;
  }
  const f = here.find((x) => x.id === w.finding);
  if (!f) return nothing;
  const set = (/** @type {number} */ grade) => w.record(`finding.${f.id}`, { region: f.region, finding: f.finding, grade: grade === f.grade ? null : grade });
  return html`<div class="finder row" role="group" aria-label="Grade of ${FINDINGS[f.finding]}"><b>${FINDINGS[f.finding]}: grade</b>
    ${GRADES.map((label, g) => html`<button class="chip" data-test="grade-${g}" aria-label="Grade ${g}" aria-pressed=${f.grade === g} @click=${() => set(g)}>${label}</button>`)}
    <button class="btn" @click=${() => { w.record(`finding.${f.id}`, null); w.finding = ''; w.requestUpdate(); }}>Remove</button>
    <button class="btn soft" @click=${() => { w.finding = ''; w.requestUpdate(); }}>Done</button></div>`;
}

/** What was found on the selected region. @param {Workspace} w */
function found(w) {
  const here = findings(w).filter((f) => f.region === w.selected);
  return html`<header><h2>${w.region(w.selected)}</h2>
      ${here.map((f) => html`<button class="fchip" aria-pressed=${w.finding === f.id} @click=${() => { w.finding = w.finding === f.id ? '' : f.id; w.requestUpdate(); }}>${icon('caution')}${FINDINGS[f.finding]} ${GRADES[f.grade] ?? ''}</button>`)}
      <button class="fchip" data-test="finding" aria-expanded=${w.finding === 'new'} @click=${() => { w.finding = w.finding === 'new' ? '' : 'new'; w.requestUpdate(); }}>${icon('plus')}Finding</button></header>
    ${findingEditor(w, here)}`;
}

/** @param {Workspace} w */
export function handsSection(w) {
  const worked = w.worked();
  const total = w.treatment.total();
  const planned = w.context.plan?.regions?.length;
  return html`<div class="hands">${mapCard(w)}${regionPanel(w, found(w))}
    <div class="log" role="group" aria-label="Worked regions">${worked.map((code) => {
      const pressure = part(w, code, 'pressure');
      const rating = part(w, code, 'rating');
      return html`<div class="entry ${code === w.selected ? 'live' : ''} ${w.carriedFrom(`region.${code}.worked`) ? 'carried' : ''}"><button class="open" @click=${() => w.select(code)}>
        <span class="p t${tone(pressure)}">${pressure ?? '–'}</span><span><b>${w.region(code)}</b>
        <span class="felt">${w.treatment.minutes(code)} min ${rating ? html`${icon(RATING_ICONS[rating])}${RATINGS[rating].toLowerCase()}` : html`<em>not rated</em>`}</span></span></button>
        <button class="plain" data-test="remove-${code}" aria-label="Remove ${w.region(code)}" @click=${() => w.treatment.remove(code)}>${icon('close')}</button></div>`;
    })}
    ${worked.length ? html`<div class="sum"><b>${worked.length} ${worked.length === 1 ? 'region' : 'regions'}, ${total} min</b>${planned ? html`<span>planned: ${planned} ${planned === 1 ? 'region' : 'regions'}</span>` : nothing}</div>` : nothing}</div></div>`;
}
