// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { RATINGS } from '../model/words.js';
import { found } from './finding-editor.js';
import { limitsGate, limitsUnseen } from './limits-gate.js';
import { mapCard } from './map-card.js';
import { RATING_ICONS, regionPanel } from './region-panel.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

const tone = (/** @type {number | null} */ p) => (p === null || p === 0 ? 0 : p <= 3 ? 1 : p <= 5 ? 2 : p <= 7 ? 3 : 4);
/** @param {Workspace} w @param {string} code @param {string} name */
const part = (w, code, name) => w.value(`region.${code}.${name}`);
const regions = (/** @type {number} */ n) => `${n} ${n === 1 ? 'region' : 'regions'}`;

/** One region that was worked on. @param {Workspace} w @param {string} code */
function entry(w, code) {
  const pressure = part(w, code, 'pressure');
  const rating = part(w, code, 'rating');
  const carried = w.last.origin(`region.${code}.worked`) ? 'carried' : '';
  return html`<div class="entry ${code === w.treatment.selected ? 'live' : ''} ${carried}">
    <button class="open" @click=${() => w.treatment.select(code)}>
      <span class="p t${tone(pressure)}">${pressure ?? '–'}</span>
      <span><b>${w.region(code)}</b>
        <span class="felt">${w.treatment.minutes(code)} min ${rating
          ? html`${icon(RATING_ICONS[rating])}${RATINGS[rating].toLowerCase()}`
          : html`<em>not rated</em>`}</span></span></button>
    <button class="plain" data-test="remove-${code}" aria-label="Remove ${w.region(code)}"
      @click=${() => w.treatment.remove(code)}>${icon('close')}</button></div>`;
}

/** @param {Workspace} w */
export function handsSection(w) {
  if (limitsUnseen(w)) return limitsGate(w);
  const worked = w.treatment.worked();
  const total = w.treatment.total();
  const planned = w.context.plan?.regions.length;
  return html`<div class="hands">${mapCard(w)}${regionPanel(w, found(w))}
    <div class="log" role="group" aria-label="Worked regions">${worked.map((code) => entry(w, code))}
      ${!worked.length ? nothing : html`<div class="sum"><b>${regions(worked.length)}, ${total} min</b>
        ${planned ? html`<span>planned: ${regions(planned)}</span>` : nothing}</div>`}</div></div>`;
}
