// @ts-check
import { html, nothing } from 'lit';
import { fahrenheit, time as clockTime } from '../../kit/formats.js';
import {
  check, fieldStepper, labelled, manyChips, oneChip, origin, stepper as inline, textArea,
} from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
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
  if (latest?.rating === rating) return `${clockTime(new Date(latest.at))}, at pressure ${latest.applied ?? '–'}`;
  const ceiling = w.context.ceiling;
  if (rating === 'TOO_LITTLE') return ceiling === null ? 'wants more' : `wants more, up to ${ceiling}`;
  return rating === 'JUST_RIGHT' ? 'leave as is' : `sets ${eased(applied ?? 1)} at once`;
}

/** @param {Workspace} w @param {string} code */
function due(w, code) {
  const t = w.treatment;
  const open = t.blocks().find((b) => b.value.region === code && !b.value.to);
  return checkInDue({
    begunAt: open ? Date.parse(open.value.from) : null, lastCheck: t.lastCheck(code)?.value ?? null,
    applied: t.part(code, F.REGION_PRESSURE) ?? 0, now: Date.now(),
  });
}

/** @param {Workspace} w */
function checks(w) {
  const code = w.treatment.selected;
  const t = w.treatment;
  const rating = t.part(code, F.REGION_RATING);
  const discomfort = t.lastCheck(code)?.value.discomfort ?? null;
  return html`<div class="check" role="group" aria-label="How it feels" data-focus=${F.REGION_RATING}>
    ${due(w, code) ? html`<p class="due" role="status">${icon('info')}Ask how it feels</p>` : nothing}
    ${Object.entries(t.ratings).map(([r, label]) => html`
      <button class=${r} data-test="rating-${r}" aria-pressed=${rating === r} @click=${() => t.rate(r)}>
        <span class="ic">${icon(RATING_ICONS[r])}</span>
        <span>${label}<small>${small(w, code, r)}</small></span></button>`)}
    ${inline({
      label: 'Discomfort', value: discomfort, min: 0, max: 10, start: 0, test: 'discomfort', focus: 'discomfort',
      set: (n) => t.discomfort(code, n),
    })}
  </div>`;
}

/** @param {Workspace} w @param {string} code */
function lastHere(w, code) {
  const last = w.treatment.lastTime(code);
  if (!last) return nothing;
  const rated = (w.treatment.ratings[last.rating ?? ''] ?? 'not rated').toLowerCase();
  const tooMuch = last.tooMuchAt !== null ? html`. <b>${last.tooMuchAt} was too much.</b>` : nothing;
  return html`<p class="cap">Last time here: ${last.pressure ?? '–'}, ${rated}, ${last.minutes} min${tooMuch}</p>`;
}

/** @param {Workspace} w */
function warnings(w) {
  const code = w.treatment.selected;
  const t = w.treatment;
  const applied = t.part(code, F.REGION_PRESSURE);
  const check = t.lastCheck(code)?.value;
  const preferred = t.preference(code);
  if (applied === null) return incident(w, code);
  const flags = pressureFlags(w.context.pressure, { preferred, applied, discomfort: check?.discomfort ?? null });
  const under = w.context.ceiling !== null ? ', because of the ceiling' : '';
  return html`
    ${incident(w, code)}
    ${flags.includes('STOP_AND_REASSESS') ? html`<p class="warn stop wide" role="alert">${icon('stop')}
      <span><b>Stop and reassess.</b> Discomfort ${check.discomfort} of 10.
        Ease off, ask what changed, then continue or stop here.</span></p>` : nothing}
    ${againstOn(w, w.context, code).includes('OVER_PREFERENCE') ? html`
      <div class="warn wide" data-focus=${F.REGION_REASON}>
      ${icon('caution')}<label class="grow"><b>${applied} is well above the preferred ${preferred}: why</b>
        ${textArea(w, named(F.REGION_REASON, code), `Why ${applied} when ${preferred} is preferred`, 'reason',
          { rows: 1 })}
      </label></div>` : nothing}
    ${flags.includes('UNDER_PREFERENCE')
      ? html`<p class="cap wide">${applied} is below the preferred ${preferred}${under}.</p>` : nothing}`;
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
    OVER_CEILING: 'Above the ceiling', AVOID: `${w.region(code)} is a keep-off area today`,
    BANNED: `${technique} is not allowed today`,
  };
  const limits = againstOn(w, w.context, code).flatMap((limit) => words[limit] ?? []);
  if (limits.length === 0 && !w.treatment.part(code, F.REGION_INCIDENT)) return nothing;
  return html`<div class="warn stop wide" data-focus=${F.REGION_WORKED}>${icon('stop')}<label class="grow">
    <b>${limits.join('. ') || 'Incident'}: what happened, what was done</b>
    ${textArea(w, named(F.REGION_INCIDENT, code), 'Incident: what happened, what was done', 'incident', { rows: 2 })}
  </label></div>`;
}

/** A position that today's limits forbid asks for its reason. @param {Workspace} w */
function lyingWrong(w) {
  const lay = w.value(F.POSITION);
  const why = liesAgainst(w, w.context);
  if (!why) return nothing;
  return html`<div class="warn stop wide" data-focus=${F.POSITION_REASON}>${icon('stop')}<label class="grow">
    <b>${w.fields.choices(F.POSITION)[lay]} is not allowed today (${why}): correct it, or say why</b>
    ${textArea(w, F.POSITION_REASON, w.fields.label(F.POSITION_REASON), 'position-reason', { rows: 1 })}</label></div>`;
}

/** In the unit of the practice. What a note has in the other one stays visible in it. @param {Workspace} w */
const stoneTemperature = (w) => (fahrenheit() && w.value(F.STONE_CELSIUS) === null
  ? fieldStepper(w, F.STONE_FAHRENHEIT, { start: 122, unit: '°F' })
  : fieldStepper(w, F.STONE_CELSIUS, { start: 50, unit: '°C' }));

/** Warm stones: how warm, and the skin before, during and after. @param {Workspace} w */
const stoneCare = (w) => html`<div class="row">
  ${stoneTemperature(w)}
  <div class="field"><span aria-hidden="true">Skin checked</span>
    <div class="chips" role="group" aria-label="Skin checked">${check(w, F.STONE_BEFORE, 'Before')}
      ${check(w, F.STONE_DURING, 'During')}${check(w, F.STONE_AFTER, 'After')}</div></div></div>`;

/** What goes with a technique: strokes, position, product, stones. @param {Workspace} w @param {string} code */
function properties(w, code) {
  const technique = w.treatment.part(code, F.REGION_TECHNIQUE);
  const stones = usesStones(w);
  const product = usesProduct(w);
  const allergy = w.context.alerts.find((a) => a.kind === 'ALLERGY');
  const checked = allergy ? `Checked against: ${allergy.strong}` : 'Asked about allergies';
  const open = w.full || stones || Object.keys(w.context.notPositions ?? {}).length > 0;
  return html`<details class="more wide" ?open=${open}>
    <summary>Strokes, position, product${stones ? ', stones' : ''}</summary>
    <div class="stack">
      ${manyChips(w, named(F.REGION_STROKE, code))}
      ${technique === 'SHIATSU' ? labelled(w, named(F.REGION_POINTS, code)) : nothing}
      ${technique === 'TRIGGER_POINT'
        ? fieldStepper(w, named(F.REGION_HELD, code), { start: 30, unit: 's' }) : nothing}
      ${oneChip(w, F.POSITION)}${lyingWrong(w)}
      ${manyChips(w, F.PRODUCT)}
      ${product ? html`<div class="row">${check(w, F.PRODUCT_CHECKED, checked)}</div>
        ${labelled(w, F.PRODUCT_NAME, `${w.fields.label(F.PRODUCT_NAME)}: oil, scent, batch`)}` : nothing}
      ${stones ? stoneCare(w) : nothing}
    </div></details>`;
}

/** @param {Workspace} w @param {string} code */
function time(w, code) {
  const t = w.treatment;
  const minutes = t.minutes(code);
  const split = Object.entries(techniquesOn(t.blocks().map((b) => b.value), code, Date.now())).filter(([, m]) => m > 0);
  const shares = split.map(([tech, m]) => `${t.techniques[tech] ?? 'Other'} ${m}`).join(', ');
  return html`<div class="mins wide" data-focus=${F.REGION_MINUTES}>
    <div class="stepper" role="group" aria-label="Minutes">
      <button data-test="minutes-minus" aria-label="One minute less"
        @click=${() => t.setMinutes(code, minutes - 1)}>${icon('minus')}</button>
      <output aria-live="polite">${minutes} <small>min</small></output>
      <button data-test="minutes-plus" aria-label="One minute more"
        @click=${() => t.setMinutes(code, minutes + 1)}>${icon('plus')}</button></div>
    ${split.length > 1 ? html`<p class="cap">${shares} min</p>` : nothing}
    <span class="sp"></span>${snippetButton(w, { region: code, field: F.OBJECTIVE_TEXT })}
    <button class="btn main" data-test="next-region" @click=${() => w.treatment.next()}>
      ${t.upNext() ? 'Next region' : 'Finish'}${icon('next')}</button></div>`;
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
  const t = w.treatment;
  const { refused } = t;
  return html`<div data-focus=${F.REGION_PRESSURE}>
    ${pressureDial({
      value: t.part(code, F.REGION_PRESSURE), ceiling: w.context.ceiling, preference: t.preference(code),
      label: w.region(code), refusal: t.refusal, set: (v) => t.setPressure(v),
    })}
    ${refused === null ? nothing : html`
      <button class="btn" data-test="record-incident" @click=${() => t.recordIncident(refused)}>
        It was applied: record the incident</button>`}</div>`;
}

/** @param {Workspace} w */
const noRegion = (w) => html`<section class="card region empty">
  <div><h2>Choose a region</h2>
    <p>Tap where you work. Technique, pressure and minutes start from the plan; one tap on how it feels finishes a
      routine region.</p></div>
  <div class="row">${sameAsLast(w, 'Same as last time', 'same-hands', 'HANDS_ON')}
    <button class="btn main" data-focus=${F.REGION_WORKED} @click=${() => w.treatment.next()}>
      ${w.treatment.upNext() ? 'First planned region' : 'Finish'}${icon('next')}</button></div></section>`;

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
    ${!treat ? html`<p class="cap wide">Findings only, no pressure.</p>` : html`
      ${pressure(w, code)}
      ${checks(w)}${warnings(w)}
      ${techniques(w, code)}
      ${time(w, code)}
      ${properties(w, code)}`}
  </section>`;
}
