// @ts-check
import { html, nothing } from 'lit';
import { fieldStepper, labelled, manyChips, oneChip, three } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import { t } from '../../kit/texts.js';
import { lastTime } from '../frame/last-time-card.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { F } from '../model/fields.js';
import { consentCard, topicsCard } from './consent.js';
import { planCard } from './plan-card.js';
import { reactionCard } from './reactions.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {Workspace} w */
function screened(w) {
  const c = w.context;
  if (!c.rescreenedAt && !c.rescreenText) return nothing;
  return html`<p class="screened">${icon('shield')}
    <span>${c.rescreenedAt ? html`<b>${c.rescreenedAt}.</b>` : nothing} ${c.rescreenText ?? ''}</span></p>`;
}

/** @param {Workspace} w */
function pain(w) {
  const last = w.context.last?.fields ?? {};
  /** @param {string} field @param {string} name */
  const scale = (field, name) => painScale({
    name, field, title: w.fields.label(field), value: w.value(field), last: last[field],
    pick: (n) => w.record(field, n),
  });
  return html`<section class="card">
      <header><h2>${t('pain-right-now')}</h2><small>${t('before-hands-on')}</small></header>
      ${scale(F.PAIN_BEFORE, 'pain-before')}</section>
    ${!w.full ? nothing : html`<section class="card">
        <header><h2>${w.fields.label(F.PAIN_WORST)}</h2></header>
        ${scale(F.PAIN_WORST, 'pain-worst')}</section>
      <section class="card">
        <header><h2>${w.fields.label(F.PAIN_AVERAGE)}</h2></header>
        ${scale(F.PAIN_AVERAGE, 'pain-average')}</section>`}`;
}

/** @param {Workspace} w */
function wanted(w) {
  const c = w.context;
  if (!w.full && c.preference !== null) return nothing;
  const { max } = w.fields.range(F.PRESSURE_WANTED);
  const most = Math.min(c.ceiling ?? max, max);
  const known = c.preference === null ? t('not-known-yet') : t('usually', c.preference);
  return html`<section class="card">
    <header><h2>${w.fields.label(F.PRESSURE_WANTED)}</h2><small>${known}</small></header>
    ${fieldStepper(w, F.PRESSURE_WANTED,
      { max: most, start: Math.min(c.preference ?? 4, most), label: t('from-0-a-still-hand', max) })}
    <p class="cap">${c.ceiling === null ? t('too-much-right-and-more')
      : t('the-ceiling-is-today-too', c.ceiling)}</p></section>`;
}

/** @param {Workspace} w */
function subjective(w) {
  if (!w.full) return nothing;
  const daily = html`
    <div class="pair">${labelled(w, F.FUNCTION)}${labelled(w, F.GOALS)}</div>
    <div class="row">
      ${fieldStepper(w, F.SLEEP, { start: 5 })}
      ${fieldStepper(w, F.STRESS, { start: 5 })}
      ${fieldStepper(w, F.RELAXED_BEFORE, { start: 5 })}
      ${fieldStepper(w, F.MEDICINE_DAYS, { start: 0, unit: t('of-2', w.fields.range(F.MEDICINE_DAYS).max) })}
    </div>
    ${w.context.last ? oneChip(w, F.HOME_CARE_DONE) : nothing}`;
  return html`<section class="card">
      <header><h2>${t('the-pain')}</h2>${sameAsLast(w, t('same-as-last-time'), 'same-arrive', 'ARRIVE')}</header>
      <div class="form">
        ${manyChips(w, F.QUALITY)}
        <div class="pair">${labelled(w, F.LOCATION)}${labelled(w, F.RADIATION)}</div>
        <div class="pair">${labelled(w, F.AGGRAVATING)}${labelled(w, F.EASING)}</div>
      </div></section>
    <section class="card"><header><h2>${t('daily-life')}</h2></header><div class="form">${daily}</div></section>`;
}

/** @param {Workspace} w */
export function arriveSection(w) {
  return html`<div class="two">${lastTime(w, 'visit')}<div class="stack">
    ${screened(w)}
    ${planCard(w)}
    ${consentCard(w)}
    ${pain(w)}
    ${w.context.last ? html`<section class="card"><header><h2>${w.fields.label(F.SINCE_LAST)}</h2></header>
      ${three(w, F.SINCE_LAST, { BETTER: 'better', SAME: 'minus', WORSE: 'worse' }, 'since')}</section>
      ${reactionCard(w, 'LAST')}` : nothing}
    ${wanted(w)}
    ${topicsCard(w)}
    ${subjective(w)}
    ${w.context.last ? html`<div class="row end">${routine(w)}</div>` : nothing}
  </div></div>`;
}

/** Everything that holds from last time, and on to the hands-on part. @param {Workspace} w */
function routine(w) {
  const button = sameAsLast(w, t('same-work-as-last-time'), 'same-visit', 'HANDS_ON', 'FINISH');
  return button === nothing ? nothing : html`<span @click=${() => w.place.open('HANDS_ON')}>${button}</span>`;
}
