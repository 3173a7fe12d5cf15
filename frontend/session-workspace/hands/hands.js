// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F, named } from '../model/fields.js';
import { found } from './finding-editor.js';
import { limitsUnseen } from '../model/limits.js';
import { limitsGate } from './limits-gate.js';
import { mapCard } from './map-card.js';
import { RATING_ICONS, regionPanel } from './region-panel.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

const tone = (/** @type {number | null} */ p) => (p === null || p === 0 ? 0 : p <= 3 ? 1 : p <= 5 ? 2 : p <= 7 ? 3 : 4);
const regions = (/** @type {number} */ n) => (n === 1 ? t('region', n) : t('regions', n));

/** One region that was worked on. @param {Workspace} w @param {string} code */
function entry(w, code) {
  const treating = w.treatment;
  const pressure = treating.part(code, F.REGION_PRESSURE);
  const rating = treating.part(code, F.REGION_RATING);
  const carried = w.last.origin(named(F.REGION_WORKED, code)) ? 'carried' : '';
  return html`<div class="entry ${code === w.treatment.selected ? 'live' : ''} ${carried}">
    <button class="open" @click=${() => w.treatment.select(code)}>
      <span class="p t${tone(pressure)}">${pressure ?? '–'}</span>
      <span><b>${w.region(code)}</b>
        <span class="felt">${t('min-2', w.treatment.minutes(code))} ${rating
          ? html`${icon(RATING_ICONS[rating])}${treating.ratings[rating]?.toLowerCase()}`
          : html`<em>${t('not-rated')}</em>`}</span></span></button>
    <button class="plain" data-test="remove-${code}" aria-label=${t('remove-2', w.region(code))}
      @click=${() => w.treatment.remove(code)}>${icon('close')}</button></div>`;
}

/** @param {Workspace} w */
export function handsSection(w) {
  if (limitsUnseen(w, w.context)) return limitsGate(w);
  const worked = w.treatment.worked();
  const total = w.treatment.total();
  const planned = w.context.plan?.regions.length;
  return html`<div class="hands">${mapCard(w)}${regionPanel(w, found(w))}
    <div class="log" role="group" aria-label=${t('worked-regions')}>${worked.map((code) => entry(w, code))}
      ${!worked.length ? nothing : html`<div class="sum"><b>${t('min-3', regions(worked.length), total)}</b>
        ${planned ? html`<span>${t('planned', regions(planned))}</span>` : nothing}</div>`}</div></div>`;
}
