// @ts-check
import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { painScale } from './pain-scale.js';
import { SINCE, TECHNIQUES } from './words.js';

/** @typedef {import('./session-workspace.js').SessionWorkspace} Workspace */

/** @param {string} title @param {unknown} value */
const line = (title, value) => (value === null || value === undefined || value === '' ? nothing : html`<dt>${title}</dt><dd>${value}</dd>`);

/** @param {Workspace} w @param {'visit' | 'words'} kind */
export function lastTime(w, kind) {
  const last = w.context.last;
  if (!last) return html`<aside class="past"><b>First visit</b><p class="cap">Nothing from an earlier session.</p></aside>`;
  const pain = [last.painBefore != null ? `${last.painBefore} before` : '', last.painAfter != null ? `${last.painAfter} after` : ''].filter(Boolean).join(', ');
  return html`<aside class="past" aria-label="Last time"><b>Last time, ${last.dateText}</b><dl>
    ${kind === 'words' ? html`${line('Client said', last.s)}${line('I found', last.o)}${line('I concluded', last.a)}${line('Next', last.p)}` : html`
      ${line('Pain', pain)}
      ${last.regions?.length ? html`<dt>Work</dt>${last.regions.map((/** @type {any} */ r) => html`<dd title=${TECHNIQUES[r.technique] ?? ''}>${w.region(r.code)}, ${r.pressure}, ${r.minutes} min</dd>`)}` : nothing}
      ${last.homeCare?.length ? html`<dt>Home care</dt>${last.homeCare.map((/** @type {string} */ h) => html`<dd>${h}</dd>`)}` : nothing}
      ${line(`In ${w.context.client.name.split(' ')[0]}'s words`, last.words ? `“${last.words}”` : null)}`}
  </dl></aside>`;
}

/** @param {Workspace} w @param {string} field @param {string} label @param {string} test */
export const textArea = (w, field, label, test) => html`<textarea data-test=${test} data-focus=${field} aria-label=${label} rows="3"
  .value=${w.text(field)} @input=${(/** @type {any} */ e) => w.type(field, e.target.value)} @blur=${() => w.commit(field)}></textarea>`;

/** @param {Workspace} w @param {string} field @param {Record<string, string>} words @param {any} icons @param {string} test */
export const three = (w, field, words, icons, test) => html`<div class="tri" role="group" data-focus=${field}>
  ${Object.entries(words).map(([code, label]) => html`<button data-test="${test}-${code}" aria-pressed=${w.value(field) === code}
    @click=${() => w.record(field, code)}>${icon(icons[code])}${label}</button>`)}</div>`;

/** @param {Workspace} w */
export function arriveSection(w) {
  const c = w.context;
  return html`<div class="two">${lastTime(w, 'visit')}<div class="stack">
    ${c.rescreenedAt || c.rescreenText ? html`<p class="screened">${icon('shield')}<span>${c.rescreenedAt ? html`<b>Re-screened${/^\d\d:\d\d$/.test(c.rescreenedAt) ? ` ${c.rescreenedAt}` : ''}.</b>` : nothing} ${c.rescreenText ?? ''}</span></p>` : nothing}
    <section class="card"><header><h2>Pain right now</h2><small>before hands-on</small></header>
      ${painScale({ name: 'pain-before', field: 'pain.before', title: 'Pain right now', value: w.value('pain.before'), last: c.last?.painBefore, pick: (n) => w.record('pain.before', n) })}</section>
    <section class="card"><header><h2>Worst in the last 24 hours</h2></header>
      ${painScale({ name: 'pain-worst', field: 'pain.worst', title: 'Worst pain in the last 24 hours', value: w.value('pain.worst'), pick: (n) => w.record('pain.worst', n) })}</section>
    <section class="card"><header><h2>Since last time</h2></header>
      ${three(w, 'since.last', SINCE, { BETTER: 'better', SAME: 'minus', WORSE: 'worse' }, 'since')}</section>
    <section class="card"><header><h2>After the last session</h2><small>soreness, sleep, anything new</small></header>
      ${textArea(w, 'reaction.last', 'Reaction after the last session', 'text-reaction')}</section>
  </div></div>`;
}

const SOAP = [['s', 'Client says'], ['o', 'I find'], ['a', 'I conclude'], ['p', 'Next']];

/** @param {Workspace} w */
export function noteSection(w) {
  return html`<div class="two">${lastTime(w, 'words')}<div class="soap">${SOAP.map(([key, title]) => {
    const field = `${key}.text`;
    const last = w.context.last?.[key];
    return html`<section class="card"><header><span class="letter" aria-hidden="true">${key.toUpperCase()}</span><h2>${title}</h2>
      ${last && w.text(field) === '' ? html`<button class="btn soft" @click=${() => w.record(field, last)}>${icon('same')}Same as last time</button>` : nothing}</header>
      ${textArea(w, field, title, `text-${key}`)}</section>`;
  })}</div></div>`;
}
