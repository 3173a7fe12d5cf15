// @ts-check
import { html, nothing } from 'lit';
import { fieldStepper, textArea } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';
import { isTooLong } from '../model/limits.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {import('./claim-preview.js').Claim} Claim */

const RULES = /** @type {Record<string, string>} */ ({
  CMS_8_MIN: t('minutes-of-the-day-pooled'), AMA_MIDPOINT: t('each-service-on-its-own'),
});

/** @param {Workspace} w @param {string} field */
const clock = (w, field) => html`<label class="field"><span>${w.fields.label(field)}</span>
  <input type="time" data-focus=${field} .value=${w.value(field) ?? ''}
    @change=${(/** @type {any} */ e) => w.record(field, e.target.value || null)}></label>`;

/** Units under both ways of counting, as the server counts them for the payer. @param {Claim} claim */
function units(claim) {
  const rows = claim.services;
  const total = (/** @type {'minutes' | 'pooled' | 'midpoint'} */ key) => rows.reduce((sum, r) => sum + r[key], 0);
  const mark = (/** @type {string} */ rule) => (claim.rule === rule ? html` <small>${claim.payer}</small>` : nothing);
  const head = (/** @type {string} */ rule) => html`
    <th scope="col" class=${claim.rule === rule ? 'counts' : ''}>${t('units', RULES[rule])}${mark(rule)}</th>`;
  /** @param {unknown} name @param {number} minutes @param {number} pooled @param {number} midpoint */
  const row = (name, minutes, pooled, midpoint) => html`<tr>
    <th scope="row">${name}</th><td>${minutes}</td><td>${pooled}</td><td>${midpoint}</td></tr>`;
  return html`<table class="units">
    <thead><tr><th scope="col">${t('service')}</th><th scope="col">${t('minutes')}</th>
      ${head('CMS_8_MIN')}${head('AMA_MIDPOINT')}</tr></thead>
    <tbody>${rows.map((r) => row(r.service, r.minutes, r.pooled, r.midpoint))}
      ${rows.length > 1 ? row(t('total'), total('minutes'), total('pooled'), total('midpoint')) : nothing}
    </tbody></table>`;
}

/** More minutes than today's limits allow ask for their reason. @param {Workspace} w @param {number} treated */
function tooLong(w, treated) {
  const most = w.context.handsOn;
  if (!most || !isTooLong(w.context, treated)) return nothing;
  return html`<div class="warn stop" data-focus=${F.WHY_LONGER}>${icon('stop')}<label class="grow">
    <b>${t('at-most-minutes-today-correct', most.minutes, most.reason)}</b>
    ${textArea(w, F.WHY_LONGER, w.fields.label(F.WHY_LONGER), 'minutes-reason', { rows: 1 })}</label></div>`;
}

/** Time and units. @param {Workspace} w */
export function timeCard(w) {
  const timed = w.treatment.total();
  const total = w.value(F.TOTAL_MINUTES);
  const claim = w.claim.known;
  const unclear = w.gaps.filter((g) => g.code.startsWith('MINUTES_'));
  const asks = w.full || total !== null || w.value(F.HANDS_ON_FROM) || unclear.length;
  const split = w.treatment.worked().map((code) => {
    const technique = w.treatment.techniques[w.treatment.part(code, F.REGION_TECHNIQUE)] ?? t('no-technique');
    return `${w.region(code)} ${w.treatment.minutes(code)}, ${technique}`;
  });
  return html`<section class="card" aria-label=${t('time')}>
    <header><h2>${t('time')}</h2><small>${t('rest-time-not-included')}</small></header>
    <div class="form">
      <p><b>${t('min-hands-on', timed)}</b>${split.length ? `: ${split.join('; ')}` : ''}.
        <b>${t('min-treatment', total ?? timed)}</b> ${t('in-all')}</p>
      ${tooLong(w, Math.max(timed, total ?? 0))}
      ${unclear.map((g) => html`<p class="warn">${icon('caution')}<span>${g.message}</span></p>`)}
      ${asks ? html`<div class="row">${clock(w, F.HANDS_ON_FROM)}${clock(w, F.HANDS_ON_TO)}
        ${fieldStepper(w, F.TOTAL_MINUTES, { start: timed, unit: t('min-4') })}</div>`
        : nothing}
      ${claim?.services.length ? units(claim) : nothing}
      ${claim && !claim.payer
        ? html`<p class="cap">${t('no-insurance-covers-this-day')}</p>` : nothing}
      ${claim ? nothing : html`<p class="cap">${t('units-are-calculated-when-the-connection')}</p>`}</div></section>`;
}
