// @ts-check
import { html, nothing } from 'lit';
import { fahrenheit, time as clockTime } from '../../kit/formats.js';
import {
  check, fieldStepper, labelled, manyChips, oneChip, origin, stepper as inline, textArea,
} from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { F, named } from '../model/fields.js';
import { techniquesOn } from '../model/minutes.js';
import { againstOn, liesAgainst, usesProduct, usesStones } from '../model/limits.js';
import { checkInDue, eased, pressureFlags } from '../model/pressure-rules.js';
import { snippetButton } from '../note/snippet-dialog.js';
import { pressureDial } from './pressure-dial.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

export const RATING_ICONS = /** @type {any} */ ({ TOO_LITTLE: 'harder', JUST_RIGHT: 'check', TOO_MUCH: 'softer' });

/** @param {Workspace} w @param {string} code @param {string} rating */
function small(w, code, rating) {
  const applied = w.treatment.part(code, F.REGION_PRESSURE);
  const latest = w.treatment.lastCheck(code)?.value;
  if (latest?.rating === rating) return t('at-pressure', clockTime(new Date(latest.at)), latest.applied ?? '–');
  const ceiling = w.context.ceiling;
  if (rating === 'TOO_LITTLE') return ceiling === null ? t('wants-more') : t('wants-more-up-to', ceiling);
  return rating === 'JUST_RIGHT' ? t('leave-as-is') : t('sets-at-once', eased(applied ?? 1));
}

/** @param {Workspace} w @param {string} code */
function due(w, code) {
  const treating = w.treatment;
  const open = treating.blocks().find((b) => b.value.region === code && !b.value.to);
  return checkInDue({
    begunAt: open ? Date.parse(open.value.from) : null, lastCheck: treating.lastCheck(code)?.value ?? null,
    applied: treating.part(code, F.REGION_PRESSURE) ?? 0, now: Date.now(),
  });
}

/** @param {Workspace} w */
function checks(w) {
  const code = w.treatment.selected;
  const treating = w.treatment;
  const rating = treating.part(code, F.REGION_RATING);
  const discomfort = treating.lastCheck(code)?.value.discomfort ?? null;
  return html`<div class="check" role="group" aria-label=${t('how-it-feels')} data-focus=${F.REGION_RATING}>
    ${due(w, code) ? html`<p class="due" role="status">${icon('info')}${t('ask-how-it-feels')}</p>` : nothing}
    ${Object.entries(treating.ratings).map(([r, label]) => html`
      <button class=${r} data-test="rating-${r}" aria-pressed=${rating === r} @click=${() => treating.rate(r)}>
        <span class="ic">${icon(RATING_ICONS[r])}</span>
        <span>${label}<small>${small(w, code, r)}</small></span></button>`)}
    ${inline({
      label: t('discomfort'), value: discomfort, min: 0, max: 10, start: 0, test: 'discomfort', focus: 'discomfort',
      set: (n) => treating.discomfort(code, n),
    })}
  </div>`;
}

/** @param {Workspace} w @param {string} code */
function lastHere(w, code) {
  const last = w.treatment.lastTime(code);
  if (!last) return nothing;
  const rated = (w.treatment.ratings[last.rating ?? ''] ?? t('not-rated')).toLowerCase();
  const tooMuch = last.tooMuchAt !== null ? html`. <b>${t('was-too-much', last.tooMuchAt)}</b>` : nothing;
  return html`<p class="cap">${t('last-time-here-min', last.pressure ?? '–', rated, last.minutes)}${tooMuch}</p>`;
}

/** @param {Workspace} w */
function warnings(w) {
  const code = w.treatment.selected;
  const treating = w.treatment;
  const applied = treating.part(code, F.REGION_PRESSURE);
  const check = treating.lastCheck(code)?.value;
  const preferred = treating.preference(code);
  if (applied === null) return incident(w, code);
  const flags = pressureFlags(w.context.pressure, { preferred, applied, discomfort: check?.discomfort ?? null });
  const under = w.context.ceiling !== null ? t('because-of-the-ceiling') : '';
  return html`
    ${incident(w, code)}
    ${flags.includes('STOP_AND_REASSESS') ? html`<p class="warn stop wide" role="alert">${icon('stop')}
      <span><b>${t('stop-and-reassess')}</b> ${t('discomfort-of-10-ease-off', check.discomfort)}</span></p>` : nothing}
    ${againstOn(w, w.context, code).includes('OVER_PREFERENCE') ? html`
      <div class="warn wide" data-focus=${F.REGION_REASON}>
      ${icon('caution')}<label class="grow"><b>${t('is-well-above-the-preferred', applied, preferred)}</b>
        ${textArea(w, named(F.REGION_REASON, code), t('why-when-is-preferred', applied, preferred), 'reason',
          { rows: 1 })}
      </label></div>` : nothing}
    ${flags.includes('UNDER_PREFERENCE')
      ? html`<p class="cap wide">${t('is-below-the-preferred', applied, preferred, under)}</p>` : nothing}`;
}

/**
 * What was done against a limit of today asks for its account.
 * @param {Workspace} w
 * @param {string} code
 */
function incident(w, code) {
  const technique = w.treatment.techniques[w.treatment.part(code, F.REGION_TECHNIQUE)];
  /** @type {Record<string, string>} */
  const words = {
    OVER_CEILING: t('above-the-ceiling'), AVOID: t('is-a-keep-off-area', w.region(code)),
    BANNED: t('is-not-allowed-today', technique),
  };
  const limits = againstOn(w, w.context, code).flatMap((limit) => words[limit] ?? []);
  if (limits.length === 0 && !w.treatment.part(code, F.REGION_INCIDENT)) return nothing;
  return html`<div class="warn stop wide" data-focus=${F.REGION_WORKED}>${icon('stop')}<label class="grow">
    <b>${t('what-happened-what-was-done', limits.join('. ') || t('incident'))}</b>
    ${textArea(w, named(F.REGION_INCIDENT, code), t('incident-what-happened-what-was-done'), 'incident', { rows: 2 })}
  </label></div>`;
}

/** A position that today's limits forbid asks for its reason. @param {Workspace} w */
function lyingWrong(w) {
  const lay = w.value(F.POSITION);
  const why = liesAgainst(w, w.context);
  if (!why) return nothing;
  return html`<div class="warn stop wide" data-focus=${F.POSITION_REASON}>${icon('stop')}<label class="grow">
    <b>${t('is-not-allowed-today-correct', w.fields.choices(F.POSITION)[lay], why)}</b>
    ${textArea(w, F.POSITION_REASON, w.fields.label(F.POSITION_REASON), 'position-reason', { rows: 1 })}</label></div>`;
}

/** In the unit of the practice. What a note has in the other one stays visible in it. @param {Workspace} w */
const stoneTemperature = (w) => (fahrenheit() && w.value(F.STONE_CELSIUS) === null
  ? fieldStepper(w, F.STONE_FAHRENHEIT, { start: 122, unit: '°F' })
  : fieldStepper(w, F.STONE_CELSIUS, { start: 50, unit: '°C' }));

/** Warm stones: how warm, and the skin before, during and after. @param {Workspace} w */
const stoneCare = (w) => html`<div class="row">
  ${stoneTemperature(w)}
  <div class="field"><span aria-hidden="true">${t('skin-checked')}</span>
    <div class="chips" role="group" aria-label=${t('skin-checked')}>${check(w, F.STONE_BEFORE, t('before'))}
      ${check(w, F.STONE_DURING, t('during'))}${check(w, F.STONE_AFTER, t('after'))}</div></div></div>`;

/** What goes with a technique: strokes, position, product, stones. @param {Workspace} w @param {string} code */
function properties(w, code) {
  const technique = w.treatment.part(code, F.REGION_TECHNIQUE);
  const stones = usesStones(w);
  const product = usesProduct(w);
  const allergy = w.context.alerts.find((a) => a.kind === 'ALLERGY');
  const checked = allergy ? t('checked-against', allergy.strong) : t('asked-about-allergies');
  const open = w.full || stones || Object.keys(w.context.notPositions ?? {}).length > 0;
  return html`<details class="more wide" ?open=${open}>
    <summary>${stones ? t('strokes-position-product-stones') : t('strokes-position-product')}</summary>
    <div class="stack">
      ${manyChips(w, named(F.REGION_STROKE, code))}
      ${technique === 'SHIATSU' ? labelled(w, named(F.REGION_POINTS, code)) : nothing}
      ${technique === 'TRIGGER_POINT'
        ? fieldStepper(w, named(F.REGION_HELD, code), { start: 30, unit: 's' }) : nothing}
      ${oneChip(w, F.POSITION)}${lyingWrong(w)}
      ${manyChips(w, F.PRODUCT)}
      ${product ? html`<div class="row">${check(w, F.PRODUCT_CHECKED, checked)}</div>
        ${labelled(w, F.PRODUCT_NAME, t('oil-scent-batch', w.fields.label(F.PRODUCT_NAME)))}` : nothing}
      ${stones ? stoneCare(w) : nothing}
    </div></details>`;
}

/** @param {Workspace} w @param {string} code */
function time(w, code) {
  const treating = w.treatment;
  const minutes = treating.minutes(code);
  const worked = treating.blocks().map((b) => b.value);
  const split = Object.entries(techniquesOn(worked, code, Date.now())).filter(([, m]) => m > 0);
  const shares = split.map(([tech, m]) => `${treating.techniques[tech] ?? t('other')} ${m}`).join(', ');
  return html`<div class="mins wide" data-focus=${F.REGION_MINUTES}>
    <div class="stepper" role="group" aria-label=${t('minutes')}>
      <button data-test="minutes-minus" aria-label=${t('one-minute-less')}
        @click=${() => treating.setMinutes(code, minutes - 1)}>${icon('minus')}</button>
      <output aria-live="polite">${minutes} <small>${t('min-4')}</small></output>
      <button data-test="minutes-plus" aria-label=${t('one-minute-more')}
        @click=${() => treating.setMinutes(code, minutes + 1)}>${icon('plus')}</button></div>
    ${split.length > 1 ? html`<p class="cap">${t('min-2', shares)}</p>` : nothing}
    <span class="sp"></span>${snippetButton(w, { region: code, field: F.OBJECTIVE_TEXT })}
    <button class="btn main" data-test="next-region" @click=${() => w.treatment.next()}>
      ${treating.upNext() ? t('next-region') : t('finish')}${icon('next')}</button></div>`;
}

/** @param {Workspace} w @param {string} code */
const techniques = (w, code) => html`
  <div class="chips wide" role="group" aria-label=${w.fields.label(F.REGION_TECHNIQUE)}
    data-focus=${F.REGION_TECHNIQUE}>
    ${Object.entries(w.treatment.techniques).map(([tech, label]) => {
      const reason = w.treatment.bannedReason(tech);
      const on = w.treatment.part(code, F.REGION_TECHNIQUE) === tech;
      const choose = () => (reason === null ? w.treatment.technique(code, tech) : w.tell(`${label}: ${reason}`));
      return html`<button class="chip" data-test="technique-${tech}" aria-pressed=${on}
        aria-disabled=${reason !== null} @click=${choose}>
        ${reason !== null ? icon('stop') : on ? icon('check') : nothing}${label}</button>`;
    })}</div>`;

/**
 * The dial, and the way to say that what it refuses was applied all the same.
 * @param {Workspace} w
 * @param {string} code
 */
function pressure(w, code) {
  const treating = w.treatment;
  const { refused } = treating;
  return html`<div data-focus=${F.REGION_PRESSURE}>
    ${pressureDial({
      value: treating.part(code, F.REGION_PRESSURE), ceiling: w.context.ceiling, preference: treating.preference(code),
      label: w.region(code), refusal: treating.refusal, set: (v) => treating.setPressure(v),
    })}
    ${refused === null ? nothing : html`
      <button class="btn" data-test="record-incident" @click=${() => treating.recordIncident(refused)}>
        ${t('it-was-applied-record-the-incident')}</button>`}</div>`;
}

/** @param {Workspace} w */
const noRegion = (w) => html`<section class="card region empty">
  <div><h2>${t('choose-a-region')}</h2>
    <p>${t('tap-where-you-work-technique')}</p></div>
  <div class="row">${sameAsLast(w, t('same-as-last-time'), 'same-hands', 'HANDS_ON')}
    <button class="btn main" data-focus=${F.REGION_WORKED} @click=${() => w.treatment.next()}>
      ${w.treatment.upNext() ? t('first-planned-region') : t('finish')}${icon('next')}</button></div></section>`;

/**
 * The region that is worked on.
 * @param {Workspace} w
 * @param {unknown} findings chips and editor of what was found here
 */
export function regionPanel(w, findings) {
  const code = w.treatment.selected;
  if (!code) return noRegion(w);
  const treat = w.treatment.treatable(code) && w.treatment.part(code, F.REGION_WORKED) === true;
  const carried = w.last.origin(named(F.REGION_WORKED, code));
  return html`<section class="card region ${carried ? 'carried' : ''}" aria-label=${w.region(code)}>
    ${findings}
    <div class="wide row">${carried ? origin(w, named(F.REGION_WORKED, code)) : nothing}${lastHere(w, code)}</div>
    ${!treat ? html`<p class="cap wide">${t('findings-only-no-pressure')}</p>` : html`
      ${pressure(w, code)}
      ${checks(w)}${warnings(w)}
      ${techniques(w, code)}
      ${time(w, code)}
      ${properties(w, code)}`}
  </section>`;
}
