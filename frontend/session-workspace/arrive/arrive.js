// @ts-check
import { html, nothing } from 'lit';
import { fieldStepper, labelled, manyChips, oneChip, three } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import { lastTime } from '../frame/last-time-card.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { ADHERENCE, QUALITIES, SINCE } from '../model/words.js';
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
  /** @param {string} field @param {string} name @param {string} title */
  const scale = (field, name, title) => painScale({
    name, field, title, value: w.value(field), last: last[field], pick: (n) => w.record(field, n),
  });
  return html`<section class="card">
      <header><h2>Pain right now</h2><small>before hands-on</small></header>
      ${scale('pain.before', 'pain-before', 'Pain right now')}</section>
    ${!w.full ? nothing : html`<section class="card">
        <header><h2>Worst in the last 24 hours</h2></header>
        ${scale('pain.worst', 'pain-worst', 'Worst pain in the last 24 hours')}</section>
      <section class="card">
        <header><h2>Average of the last week</h2></header>
        ${scale('pain.average', 'pain-average', 'Average pain of the last week')}</section>`}`;
}

/** @param {Workspace} w */
function wanted(w) {
  const c = w.context;
  if (!w.full && c.preference !== null) return nothing;
  const most = c.ceiling ?? 9;
  const known = c.preference === null ? 'not known yet' : `usually ${c.preference}`;
  return html`<section class="card">
    <header><h2>Pressure wanted today</h2><small>${known}</small></header>
    ${fieldStepper(w, 'pressure.wanted', 'From 0, a still hand, to 9, deep',
      { min: 0, max: most, start: Math.min(c.preference ?? 4, most) })}
    <p class="cap">${c.ceiling !== null ? `The ceiling is ${c.ceiling} today. ` : ''}
      ‘Too much’, ‘right’ and ‘more’ are always respected.</p></section>`;
}

/** @param {Workspace} w */
function subjective(w) {
  if (!w.full) return nothing;
  const daily = html`
    <div class="pair">${labelled(w, 's.function', 'What is hard to do')}${labelled(w, 's.goals', 'Goals today')}</div>
    <div class="row">
      ${fieldStepper(w, 's.sleep', 'Sleep, 10 is good', { min: 0, max: 10, start: 5 })}
      ${fieldStepper(w, 's.stress', 'Stress, 10 is high', { min: 0, max: 10, start: 5 })}
      ${fieldStepper(w, 'relaxed.before', 'Relaxed now, 10 is fully', { min: 0, max: 10, start: 5 })}
      ${fieldStepper(w, 's.medicinedays', 'Days with pain medication', { min: 0, max: 7, start: 0, unit: 'of 7' })}
    </div>
    ${w.context.last ? oneChip(w, 's.homecare', 'Home care since last time', ADHERENCE) : nothing}`;
  return html`<section class="card">
      <header><h2>The pain</h2>${sameAsLast(w, 'Same as last time', 'same-arrive', 'ARRIVE')}</header>
      <div class="form">
        ${manyChips(w, 'quality', 'What it feels like', QUALITIES)}
        <div class="pair">${labelled(w, 's.location', 'Where')}${labelled(w, 's.radiation', 'Spreads to')}</div>
        <div class="pair">${labelled(w, 's.aggravating', 'Worse with')}${labelled(w, 's.easing', 'Better with')}</div>
      </div></section>
    <section class="card"><header><h2>Daily life</h2></header><div class="form">${daily}</div></section>`;
}

/** @param {Workspace} w */
export function arriveSection(w) {
  return html`<div class="two">${lastTime(w, 'visit')}<div class="stack">
    ${screened(w)}
    ${planCard(w)}
    ${consentCard(w)}
    ${pain(w)}
    ${w.context.last ? html`<section class="card"><header><h2>Since last time</h2></header>
      ${three(w, 'since.last', SINCE, { BETTER: 'better', SAME: 'minus', WORSE: 'worse' }, 'since')}</section>
      ${reactionCard(w, 'LAST')}` : nothing}
    ${wanted(w)}
    ${topicsCard(w)}
    ${subjective(w)}
    ${w.context.last ? html`<div class="row end">${routine(w)}</div>` : nothing}
  </div></div>`;
}

/** Everything that holds from last time, and on to the hands-on part. @param {Workspace} w */
function routine(w) {
  const button = sameAsLast(w, 'Same work as last time', 'same-visit', 'HANDS_ON', 'FINISH');
  return button === nothing ? nothing : html`<span @click=${() => w.place.open('HANDS_ON')}>${button}</span>`;
}
