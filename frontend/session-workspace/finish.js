// @ts-check
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { painScale } from './pain-scale.js';
import { lastTime, textArea, three } from './sections.js';
import { RATINGS } from './words.js';

/** @typedef {import('./session-workspace.js').SessionWorkspace} Workspace */

/** @param {Workspace} w */
function gaps(w) {
  return html`<section class="card" aria-label="Before you sign"><header><h2>Before you sign</h2></header>
    ${w.gaps.map((g) => html`<div class="gap">${icon('caution')}<span>${g.message}</span><button class="btn" aria-label="Go to: ${g.message}" @click=${() => w.go(g)}>Go</button></div>`)}
    ${w.gaps.length ? nothing : html`<div class="gap done">${icon('ok')}<span>Nothing is missing.</span></div>`}</section>`;
}

/** @param {Workspace} w */
function homeCare(w) {
  const c = w.context;
  const chosen = c.homeCare.some((/** @type {any} */ h) => w.value(`homecare.${h.code}`) === true);
  return html`<section class="card" aria-label="Home care"><header><h2>Home care</h2></header>
    <div class="chips" role="group" aria-label="Home care" data-focus="homecare">${c.homeCare.map((/** @type {any} */ h) => {
      const field = `homecare.${h.code}`;
      const on = w.value(field) === true;
      return html`<button class="chip" data-test="homecare-${h.code}" aria-pressed=${on} @click=${() => w.record(field, on ? null : true)}>${on ? icon('check') : nothing}${h.label}</button>`;
    })}</div>
    ${chosen && w.text('homecare.none') === '' ? nothing : html`<label class="because"><span>None, because</span>${textArea(w, 'homecare.none', 'No home care, because', 'homecare-none')}</label>`}</section>`;
}

/** @param {Workspace} w */
export function finishSection(w) {
  return html`<div class="two">${lastTime(w, 'visit')}<div class="stack">
    <section class="card"><header><h2>Pain right now</h2><small>right after hands-on</small></header>
      ${painScale({ name: 'pain-after', field: 'pain.after', title: 'Pain after hands-on', value: w.value('pain.after'), last: w.context.last?.painAfter, pick: (n) => w.record('pain.after', n) })}</section>
    <div class="fin">${gaps(w)}${homeCare(w)}</div>
    <section class="card"><header><h2>Pressure overall</h2><small>the client's word</small></header>
      ${three(w, 'pressure.overall', RATINGS, { TOO_LITTLE: 'harder', JUST_RIGHT: 'check', TOO_MUCH: 'softer' }, 'overall')}</section>
  </div></div>`;
}
