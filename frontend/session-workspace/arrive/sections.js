// @ts-check
import { html, nothing } from 'lit';
import { consentCard, topicsCard } from './consent.js';
import { fieldStepper, labelled, manyChips, oneChip, origin, sameAsLast, textArea, three } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import { planCard } from './plan-card.js';
import { reactionCard } from './reactions.js';
import { romCard } from '../note/rom.js';
import { snippetButton } from '../note/snippets.js';
import { ADHERENCE, QUALITIES, SINCE, TECHNIQUES, TOLERANCES } from '../model/words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {string} title @param {unknown} value */
const line = (title, value) => (value === null || value === undefined || value === '' ? nothing
  : html`<dt>${title}</dt><dd>${value}</dd>`);

/** What was done and felt last time. @param {Workspace} w */
function lastVisit(w) {
  const last = w.context.last;
  const pain = [
    last.painBefore != null ? `${last.painBefore} before` : '', last.painAfter != null ? `${last.painAfter} after` : '',
  ].filter(Boolean).join(', ');
  return html`
    ${line('Pain', pain)}
    ${last.regions?.length ? html`<dt>Work</dt>${last.regions.map((/** @type {any} */ r) => html`
      <dd title=${TECHNIQUES[r.technique] ?? ''}>${w.region(r.code)}, ${r.pressure}, ${r.minutes} min</dd>`)}`
      : nothing}
    ${last.homeCare?.length ? html`<dt>Home care</dt>
      ${last.homeCare.map((/** @type {string} */ h) => html`<dd>${h}</dd>`)}` : nothing}
    ${line(`In ${w.context.client.name.split(' ')[0]}'s words`, last.words ? `“${last.words}”` : null)}`;
}

/** @param {Workspace} w @param {'visit' | 'words'} kind */
export function lastTime(w, kind) {
  const last = w.context.last;
  if (!last) {
    return html`<aside class="past"><b>First visit</b><p class="cap">Nothing from an earlier session.</p></aside>`;
  }
  const written = () => html`${line('Client said', last.s)}${line('I found', last.o)}${line('I concluded', last.a)}
    ${line('Next', last.p)}`;
  return html`<aside class="past" aria-label="Last time"><b>Last time, ${last.dateText}</b>
    ${last.own ? nothing : html`<p class="cap">by ${last.by}</p>`}
    <dl>${kind === 'words' ? written() : lastVisit(w)}</dl></aside>`;
}

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
    <p class="cap">${c.ceiling !== null ? `The ceiling is ${c.ceiling} today. ` : ''}‘Too much’, ‘right’ and ‘more’ are
      always heard.</p></section>`;
}

/** @param {Workspace} w */
function subjective(w) {
  if (!w.full) return nothing;
  return html`<section class="card">
      <header><h2>The pain</h2>${sameAsLast(w, 'Same as last time', 'same-arrive', 'ARRIVE')}</header>
      <div class="form">
      ${manyChips(w, 'quality', 'What it feels like', QUALITIES)}
      <div class="pair">${labelled(w, 's.location', 'Where')}${labelled(w, 's.radiation', 'Spreads to')}</div>
      <div class="pair">${labelled(w, 's.aggravating', 'Worse with')}
        ${labelled(w, 's.easing', 'Better with')}</div></div></section>
    <section class="card"><header><h2>Daily life</h2></header><div class="form">
      <div class="pair">${labelled(w, 's.function', 'What is hard to do')}${labelled(w, 's.goals', 'Goals today')}</div>
      <div class="row">${fieldStepper(w, 's.sleep', 'Sleep, 10 is good', { min: 0, max: 10, start: 5 })}
        ${fieldStepper(w, 's.stress', 'Stress, 10 is high', { min: 0, max: 10, start: 5 })}
        ${fieldStepper(w, 'relaxed.before', 'Relaxed now, 10 is fully', { min: 0, max: 10, start: 5 })}
        ${fieldStepper(w, 's.medicinedays', 'Days with pain medicine', { min: 0, max: 7, start: 0, unit: 'of 7' })}
      </div>
      ${w.context.last ? oneChip(w, 's.homecare', 'Home care since last time', ADHERENCE) : nothing}</div></section>`;
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
  return button === nothing ? nothing : html`<span @click=${() => w.open('HANDS_ON')}>${button}</span>`;
}

const SOAP = [['s', 'Client says'], ['o', 'I find'], ['a', 'I conclude'], ['p', 'Next']];

/** The rest of a letter, when the whole note is wanted. @param {Workspace} w @param {string} key */
function depth(w, key) {
  if (!w.full) return nothing;
  switch (key) {
    case 'o': return html`${labelled(w, 'o.posture', 'Posture and gait')}${labelled(w, 'o.skin', 'Skin')}
      ${labelled(w, 'o.tests', 'Tests')}${labelled(w, 'o.immediate', 'Immediate response')}`;
    case 'a': return html`${oneChip(w, 'a.tolerance', 'Tolerance', TOLERANCES)}
      ${labelled(w, 'a.factors', 'Contributing factors')}${labelled(w, 'a.modifications', 'Modified because')}`;
    case 'p': return html`${labelled(w, 'p.techniques', 'Techniques to keep or change')}
      ${labelled(w, 'p.referral', 'Referral')}`;
    default: return nothing;
  }
}

/** @param {Workspace} w @param {string} key @param {string} title */
function letter(w, key, title) {
  const field = `${key}.text`;
  return html`<section class="card">
    <header><span class="letter" aria-hidden="true">${key.toUpperCase()}</span><h2>${title}</h2><span class="sp"></span>
      ${sameAsLast(w, 'As last time', `same-${key}`, key.toUpperCase())}
      ${snippetButton(w, { field, region: w.selected })}</header>
    <div class="form">${textArea(w, field, title, `text-${key}`)}${origin(w, field)}${depth(w, key)}</div></section>`;
}

/** @param {Workspace} w */
export const noteSection = (w) => html`<div class="two">${lastTime(w, 'words')}
  <div class="stack">
    <div class="soap">${SOAP.map(([key, title]) => letter(w, key, title))}</div>${w.full ? romCard(w) : nothing}
  </div></div>`;
