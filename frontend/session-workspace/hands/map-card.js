// @ts-check
import { html, nothing } from 'lit';
import '../../body-map/body-map.js';
import { ANATOMY } from '../../body-map/drawing.js';
import { findingWords } from '../../body-map/finding-words.js';
import { overlapPercent, painfulPercent } from '../../body-map/geometry.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F, PLACES, codesOf, named, prefixOf } from '../model/fields.js';
import { findings } from './finding-editor.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @type {[import('./map-tools.js').View, string][]} */
const views = [['CLOSE', t('back')], ['BACK', t('whole-body')], ['FRONT', t('front')], ['SIDE', t('side')]];

/** @param {Workspace} w */
export const painful = (w) => w.entries(prefixOf(F.PAINFUL)).filter((e) => e.value === true)
  .flatMap((e) => codesOf(F.PAINFUL, e.field) ?? []);

/** @param {Workspace} w */
const strokes = (w) => w.entries(prefixOf(F.STROKE))
  .map((e) => ({ id: codesOf(F.STROKE, e.field)?.[0] ?? '', ...e.value }));

/** What last visit left on the map. @param {Workspace} w */
function lastVisit(w) {
  const fields = w.context.last?.fields ?? {};
  const of = (/** @type {string} */ name) => Object.entries(fields).filter(([, v]) => v)
    .flatMap(([f, v]) => (codesOf(name, f) ?? []).map((code) => ({ code, v })));
  return {
    pressures: Object.fromEntries((w.context.last?.regions ?? []).map((r) => [r.code, r.pressure])),
    painful: of(F.PAINFUL).map(({ code }) => code), strokes: of(F.STROKE).map(({ code, v }) => ({ id: code, ...v })),
  };
}

/** @typedef {import('./map-tools.js').Mode} Mode */

/** @param {Workspace} w @param {Mode} mode @param {any} sign @param {string} words @param {string} test */
const tool = (w, mode, sign, words, test) => html`
  <button data-test=${test} aria-pressed=${w.map.mode === mode} @click=${() => w.map.use(mode)}>
    ${icon(sign)}<span>${words}</span></button>`;

/** @param {Workspace} w */
const undo = (w) => html`<button data-test="undo" aria-label=${t('undo-the-last-mark')} ?disabled=${!w.map.canUndo}
  @click=${() => w.map.undo()}>${icon('undo')}<span>${t('undo')}</span></button>`;

/** @param {Workspace} w */
function tools(w) {
  const { mode, ink, showsLast } = w.map;
  if (mode === 'DRAW' || mode === 'ERASE') {
    /** @param {import('./map-tools.js').Ink} k @param {string} words */
    const kind = (k, words) => html`
      <button data-test="ink-${k}" aria-pressed=${mode === 'DRAW' && ink === k}
        @click=${() => w.map.drawWith(k)}>
        ${icon('pen')}<span>${words}</span></button>`;
    return html`<div class="tools" role="group" aria-label=${t('drawing')}>
      ${kind('INK', t('line'))}${kind('PAIN', t('pain'))}
      ${tool(w, 'ERASE', 'close', t('erase'), 'erase')}${undo(w)}
      <button data-test="draw-done" @click=${() => w.map.putDown()}>
        ${icon('check')}<span>${t('done')}</span></button></div>`;
  }
  return html`<div class="tools" role="group" aria-label=${t('map')}>
    ${!w.context.last ? nothing : html`
      <button data-test="onion" aria-pressed=${showsLast} @click=${() => w.map.toggleLast()}>
        ${icon('same')}<span>${w.context.last.dateText}</span></button>`}
    ${tool(w, 'PAINFUL', 'caution', t('hurts'), 'painful')}${tool(w, 'DRAW', 'pen', t('draw'), 'draw')}
    ${undo(w)}</div>`;
}

/** How much hurts, and how much of it hurt last time. @param {Workspace} w */
function area(w) {
  const now = painful(w);
  const then = lastVisit(w).painful;
  const { areas } = w.map.drawing ?? {};
  if (!areas || (!now.length && !then.length)) return nothing;
  const percent = (/** @type {string[]} */ codes) => painfulPercent(areas, codes).toFixed(1);
  const overlap = overlapPercent(areas, now, then);
  const before = then.length && overlap !== null
    ? t('last-time-in-the-same', percent(then), Math.round(overlap)) : '';
  return html`<p class="cap" data-test="painful-area">${t('painful-today-of-the-body', percent(now), before)}</p>`;
}

/** Every mark as a row: what the picture says, in words. @param {Workspace} w */
function rows(w) {
  const region = (/** @type {string} */ code) => w.region(code);
  const openFinding = (/** @type {any} */ f) => () => { w.treatment.select(f.region); w.map.describe(f.id); };
  /** @param {any} s @param {number} i */
  const line = (s, i) => {
    const where = s.view.startsWith('side') ? t('side-2') : s.view === 'front' ? t('front-2') : t('back-2');
    return s.kind === 'PAIN' ? t('pain-drawn', i + 1, where) : t('line-drawn', i + 1, where);
  };
  const marks = [
    ...findings(w)
      .map((f) => ({ field: named(F.FINDING, f.id), words: findingWords(f, region), open: openFinding(f) })),
    ...painful(w).map((code) => ({ field: named(F.PAINFUL, code), words: t('hurts-2', region(code)), open: null })),
    ...strokes(w).map((s, i) => ({ field: named(F.STROKE, s.id), words: line(s, i), open: null })),
  ];
  if (!marks.length) return nothing;
  return html`<details class="marks">
    <summary>${marks.length === 1 ? t('mark-in-words', marks.length) : t('marks-in-words', marks.length)}</summary>
    <ul class="list">${marks.map((m) => html`<li class="snippet">
      ${m.open ? html`<button class="btn" @click=${m.open}>${m.words}</button>`
        : html`<span class="grow">${m.words}</span>`}
      <button class="plain" aria-label=${t('remove-2', m.words)}
        @click=${() => w.map.mark(m.field, null)}>${icon('close')}</button></li>`)}</ul></details>`;
}

/** The regions that can be tapped in the view that is shown. @param {Workspace} w @returns {string[]} */
function shownRegions(w) {
  const { view, regions, drawing } = w.map;
  if (view === 'CLOSE') return w.context.treatable;
  return [...regions.keys()].filter((code) => drawing?.views.get(code) === view.toLowerCase());
}

/** @param {Workspace} w */
function regionList(w) {
  const { avoid } = w.context;
  const worked = w.treatment.worked();
  const state = (/** @type {string} */ code) => {
    if (avoid.includes(code)) return t('keep-off');
    return worked.includes(code) ? t('pressure-2', w.treatment.part(code, F.REGION_PRESSURE) ?? '–') : '';
  };
  return html`<details data-focus=${PLACES.MAP}><summary>${t('choose-from-a-list')}</summary><ul class="list">
    ${shownRegions(w).map((code) => html`<li>
      <button class="btn" data-test="list-${code}" aria-pressed=${worked.includes(code)}
        aria-disabled=${avoid.includes(code)} @click=${() => w.map.tap(code)}>
        <span>${w.region(code)}</span> <small>${state(code)}</small></button></li>`)}</ul></details>`;
}

/** The body, its tools, and everything on it in words. @param {Workspace} w */
export function mapCard(w) {
  const c = w.context;
  const pressures = Object.fromEntries(w.treatment.worked()
    .map((code) => [code, w.treatment.part(code, F.REGION_PRESSURE)]));
  const drawn = (/** @type {any} */ e) =>
    w.map.mark(named(F.STROKE, crypto.randomUUID()), { ...e.detail, anatomy: ANATOMY });
  const erased = (/** @type {any} */ e) => w.map.mark(named(F.STROKE, e.detail), null);
  const zoom = (/** @type {number} */ factor) =>
    /** @type {any} */ (w.renderRoot.querySelector('session-body-map'))?.zoomBy(factor);
  const { mode, view, right, ink, showsLast } = w.map;
  return html`<section class="card mapcard" aria-label=${t('body-map')}>
    <div class="seg views" role="group" aria-label=${t('view')}>${views.map(([v, words]) => html`
      <button data-test="view-${v}" aria-pressed=${view === v} @click=${() => w.map.show(v)}>
        ${v === 'SIDE' && view === v ? (right ? t('right') : t('left')) : words}</button>`)}</div>
    <div class="mapwrap">
      <session-body-map class="mapbox" .pressures=${pressures} .avoid=${c.avoid} ?capped=${c.ceiling !== null}
        .findings=${findings(w)} .painful=${painful(w)} .strokes=${strokes(w)}
        .previous=${showsLast ? lastVisit(w) : null} .selected=${w.treatment.selected} view=${view} ?right=${right}
        mode=${mode === 'DRAW' || mode === 'ERASE' ? mode : 'TAP'} kind=${ink}
        @region=${(/** @type {any} */ e) => w.map.tap(e.detail)} @stroke=${drawn}
        @stroke-tap=${erased}></session-body-map>
      <div class="zoom">
        <button class="plain" data-test="zoom-in" aria-label=${t('closer')}
          @click=${() => zoom(1.6)}>${icon('plus')}</button>
        <button class="plain" data-test="zoom-out" aria-label=${t('farther')}
          @click=${() => zoom(1 / 1.6)}>${icon('minus')}</button></div></div>
    ${tools(w)}${area(w)}${rows(w)}${regionList(w)}</section>`;
}
