// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { toConsents } from '../frame/exits.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @type {Record<string, string>} */
export const TOPICS = {
  CONCERNS: 'Areas of concern', PRESSURE: 'Comfortable pressure', MOTIONS: 'Movements that make it worse',
  INJURIES: 'Past injuries', GOALS: 'Goals and problem areas',
};
/** @type {Record<string, string>} */
const TALKED = { TALKED: 'Talked about', DECLINED: 'Declined' };

/** What is not signed yet, and the way to the papers. @param {Workspace} w */
export function consentCard(w) {
  const missing = w.gaps.filter((g) => g.code === 'CONSENT');
  if (!missing.length) return nothing;
  return html`<section class="card" aria-label="Consent"><header><h2>Consent</h2><small>before hands-on</small></header>
    <div class="warn stop" data-focus="consent">${icon('stop')}
      <span class="grow">${missing.map((g) => html`<b>${g.message}.</b> `)}</span>
      <button class="btn" data-test="consent" @click=${() => toConsents(w)}>Read and sign</button></div></section>`;
}

/** One thing to talk about. @param {Workspace} w @param {string} code @param {string} title */
const topic = (w, code, title) => html`<div class="topic" role="group" aria-label=${title}>
  <span aria-hidden="true">${title}</span>${Object.entries(TALKED).map(([answer, word]) => {
    const field = `topic.${code}`;
    const on = w.value(field) === answer;
    return html`<button class="chip" data-test="topic-${code}-${answer}" aria-pressed=${on}
      @click=${() => w.record(field, on ? null : answer)}>${on ? icon('check') : nothing}${word}</button>`;
  })}</div>`;

/** The five things to talk about before the first session, each talked about or declined. @param {Workspace} w */
export function topicsCard(w) {
  if (w.context.last) return nothing;
  const open = Object.keys(TOPICS).filter((t) => w.value(`topic.${t}`) === null);
  const all = () => open.forEach((t) => w.record(`topic.${t}`, 'TALKED'));
  return html`<section class="card" aria-label="Talked about">
    <header><h2>Talked about</h2><small>first visit</small><span class="sp"></span>
      ${open.length ? html`<button class="btn soft" data-test="topics-all" @click=${all}>
        ${icon('check')}All ${open.length === 5 ? 'five' : 'others'}</button>` : nothing}</header>
    <div class="topics" data-focus="topic">${Object.entries(TOPICS).map(([code, title]) => topic(w, code, title))}</div>
  </section>`;
}
