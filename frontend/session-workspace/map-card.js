// @ts-check
import { html, nothing } from 'lit';
import './body-map.js';
import { ANATOMY } from './body-map-drawing.js';
import { overlapPercent, painfulPercent } from './body-map-geometry.js';
import { findings } from './finding-editor.js';
import { icon } from './icons.js';
import { findingWords } from './map-words.js';

/** @typedef {import('./session-workspace.js').SessionWorkspace} Workspace */

const VIEWS = { CLOSE: 'Back', BACK: 'Whole body', FRONT: 'Front', SIDE: 'Side' };

/** @param {Workspace} w */
export const painful = (w) => w.entries('painful.').filter((e) => e.value === true).map((e) => e.field.slice(8));

/** @param {Workspace} w */
const strokes = (w) => w.entries('stroke.').map((e) => ({ id: e.field.slice(7), ...e.value }));

/** What last visit left on the map. @param {Workspace} w */
function lastVisit(w) {
  const fields = w.context.last?.fields ?? {};
  const of = (/** @type {string} */ kind) => Object.entries(fields).filter(([f, v]) => f.startsWith(`${kind}.`) && v);
  return {
    pressures: Object.fromEntries((w.context.last?.regions ?? []).map((/** @type {any} */ r) => [r.code, r.pressure])),
    painful: of('painful').map(([f]) => f.slice(8)), strokes: of('stroke').map(([f, v]) => ({ id: f.slice(7), ...v })),
  };
}

/** @param {Workspace} w @param {string} code */
function tapped(w, code) {
  if (w.mapMode === 'PAINFUL') w.mark(`painful.${code}`, w.value(`painful.${code}`) === true ? null : true);
  else if (w.mapMode === 'REFER') {
    const f = w.value(`finding.${w.finding}`);
    if (f && code !== f.region) w.mark(`finding.${w.finding}`, { ...f, refersTo: code });
    w.mapMode = 'TAP';
  } else w.select(code);
  w.requestUpdate();
}

/** @param {Workspace} w @param {string} mode @param {any} sign @param {string} words @param {string} test */
const tool = (w, mode, sign, words, test) => html`<button data-test=${test} aria-pressed=${w.mapMode === mode}
  @click=${() => { w.mapMode = w.mapMode === mode ? 'TAP' : mode; w.requestUpdate(); }}>${icon(sign)}<span>${words}</span></button>`;

/** @param {Workspace} w */
function tools(w) {
  if (w.mapMode === 'DRAW' || w.mapMode === 'ERASE') {
    const kind = (/** @type {string} */ k, /** @type {string} */ words) => html`<button data-test="ink-${k}" aria-pressed=${w.mapMode === 'DRAW' && w.inkKind === k}
      @click=${() => { w.mapMode = 'DRAW'; w.inkKind = k; w.requestUpdate(); }}>${icon('pen')}<span>${words}</span></button>`;
    return html`<div class="tools" role="group" aria-label="Drawing">${kind('INK', 'Line')}${kind('PAIN', 'Pain')}
      ${tool(w, 'ERASE', 'close', 'Erase', 'erase')}
      <button data-test="undo" aria-label="Undo the last mark" ?disabled=${!w.undoable.length} @click=${() => w.undoMark()}>${icon('undo')}<span>Undo</span></button>
      <button data-test="draw-done" @click=${() => { w.mapMode = 'TAP'; w.requestUpdate(); }}>${icon('check')}<span>Done</span></button></div>`;
  }
  return html`<div class="tools" role="group" aria-label="Map">
    ${w.context.last ? html`<button data-test="onion" aria-pressed=${w.showLast} @click=${() => { w.showLast = !w.showLast; w.requestUpdate(); }}>${icon('same')}<span>${w.context.last.dateText}</span></button>` : nothing}
    ${tool(w, 'PAINFUL', 'caution', 'Hurts', 'painful')}${tool(w, 'DRAW', 'pen', 'Draw', 'draw')}
    <button data-test="undo" aria-label="Undo the last mark" ?disabled=${!w.undoable.length} @click=${() => w.undoMark()}>${icon('undo')}<span>Undo</span></button></div>`;
}

/** How much hurts, and how much of it hurt last time. @param {Workspace} w */
function area(w) {
  const now = painful(w);
  const then = lastVisit(w).painful;
  if (!w.drawing || (!now.length && !then.length)) return nothing;
  const percent = (/** @type {string[]} */ codes) => painfulPercent(/** @type {any} */ (w.drawing).areas, codes).toFixed(1);
  const overlap = overlapPercent(w.drawing.areas, now, then);
  return html`<p class="cap" data-test="painful-area">Painful today: ${percent(now)}% of the body drawn${then.length && overlap !== null ? `, last time ${percent(then)}%; ${Math.round(overlap)}% in the same places` : ''}.</p>`;
}

/** Every mark as a row: what the picture says, in words. @param {Workspace} w */
function rows(w) {
  const marks = [
    ...findings(w).map((f) => ({ field: `finding.${f.id}`, words: findingWords(f, (code) => w.region(code)), open: () => { w.select(f.region); w.finding = f.id; w.requestUpdate(); } })),
    ...painful(w).map((code) => ({ field: `painful.${code}`, words: `Hurts: ${w.region(code)}`, open: null })),
    ...strokes(w).map((s, i) => ({ field: `stroke.${s.id}`, words: `${s.kind === 'PAIN' ? 'Pain drawn' : 'Line drawn'} ${i + 1}, ${s.view.replace(/-.*/, '')}`, open: null })),
  ];
  if (!marks.length) return nothing;
  return html`<details class="marks"><summary>${marks.length} ${marks.length === 1 ? 'mark' : 'marks'} in words</summary><ul class="list">${marks.map((m) => html`<li class="snippet">
    ${m.open ? html`<button class="btn" @click=${m.open}>${m.words}</button>` : html`<span class="grow">${m.words}</span>`}
    <button class="plain" aria-label="Remove ${m.words}" @click=${() => w.mark(m.field, null)}>${icon('close')}</button></li>`)}</ul></details>`;
}

/** @param {Workspace} w */
function regionList(w) {
  const c = w.context;
  const worked = w.worked();
  const codes = w.mapView === 'CLOSE' ? c.treatable : [...w.labels.keys()].filter((code) => w.drawing?.views.get(code) === ({ BACK: 'back', FRONT: 'front', SIDE: 'side' })[w.mapView]);
  return html`<details data-focus="map"><summary>Choose from a list</summary><ul class="list">
    ${codes.map((/** @type {string} */ code) => html`<li><button class="btn" data-test="list-${code}" aria-pressed=${worked.includes(code)} aria-disabled=${c.avoid.includes(code)}
      @click=${() => tapped(w, code)}><span>${w.region(code)}</span>
      <small>${c.avoid.includes(code) ? 'keep off' : worked.includes(code) ? `pressure ${w.treatment.part(code, 'pressure') ?? '–'}` : ''}</small></button></li>`)}</ul></details>`;
}

/** The body, its tools, and everything on it in words. @param {Workspace} w */
export function mapCard(w) {
  const c = w.context;
  const pressures = Object.fromEntries(w.worked().map((code) => [code, w.treatment.part(code, 'pressure')]));
  const drawn = (/** @type {any} */ e) => w.mark(`stroke.${crypto.randomUUID()}`, { ...e.detail, anatomy: ANATOMY });
  const zoom = (/** @type {number} */ factor) => /** @type {any} */ (w.renderRoot.querySelector('session-body-map'))?.zoomBy(factor);
  const side = (/** @type {string} */ v) => w.mapView === v;
  return html`<section class="card mapcard" aria-label="Body map">
    <div class="seg views" role="group" aria-label="View">${Object.entries(VIEWS).map(([v, words]) => html`<button data-test="view-${v}" aria-pressed=${side(v)}
      @click=${() => { if (v === 'SIDE' && side(v)) w.mapRight = !w.mapRight; w.mapView = v; w.requestUpdate(); }}>${v === 'SIDE' && side(v) ? (w.mapRight ? 'Right' : 'Left') : words}</button>`)}</div>
    <div class="mapwrap"><session-body-map class="mapbox" .pressures=${pressures} .avoid=${c.avoid} ?capped=${c.ceiling !== null} .findings=${findings(w)} .painful=${painful(w)}
      .strokes=${strokes(w)} .previous=${w.showLast ? lastVisit(w) : null} .selected=${w.selected} view=${w.mapView} ?right=${w.mapRight}
      mode=${w.mapMode === 'DRAW' || w.mapMode === 'ERASE' ? w.mapMode : 'TAP'} kind=${w.inkKind}
      @region=${(/** @type {any} */ e) => tapped(w, e.detail)} @stroke=${drawn} @stroke-tap=${(/** @type {any} */ e) => w.mark(`stroke.${e.detail}`, null)}></session-body-map>
      <div class="zoom"><button class="plain" data-test="zoom-in" aria-label="Closer" @click=${() => zoom(1.6)}>${icon('plus')}</button>
        <button class="plain" data-test="zoom-out" aria-label="Farther" @click=${() => zoom(1 / 1.6)}>${icon('minus')}</button></div></div>
    ${tools(w)}${area(w)}${rows(w)}${regionList(w)}</section>`;
}
