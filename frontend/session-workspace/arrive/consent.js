// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { toConsents } from '../frame/exits.js';
import { F, PLACES, kindOf, named } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What is not signed yet, and the way to the papers. @param {Workspace} w */
export function consentCard(w) {
  const missing = w.gaps.filter((g) => g.code === 'CONSENT');
  if (!missing.length) return nothing;
  return html`<section class="card" aria-label=${t('consent')}>
    <header><h2>${t('consent')}</h2><small>${t('before-hands-on')}</small></header>
    <div class="warn stop" data-focus=${PLACES.CONSENT}>${icon('stop')}
      <span class="grow">${missing.map((g) => html`<b>${g.message}.</b> `)}</span>
      <button class="btn" data-test="consent"
        @click=${() => toConsents(w)}>${t('read-and-sign')}</button></div></section>`;
}

/** One thing to talk about. @param {Workspace} w @param {string} code @param {string} title */
const topic = (w, code, title) => html`<div class="topic" role="group" aria-label=${title}>
  <span aria-hidden="true">${title}</span>${Object.entries(w.fields.choices(F.TOPIC)).map(([answer, word]) => {
    const field = named(F.TOPIC, code);
    const on = w.value(field) === answer;
    return html`<button class="chip" data-test="topic-${code}-${answer}" aria-pressed=${on}
      @click=${() => w.record(field, on ? null : answer)}>${on ? icon('check') : nothing}${word}</button>`;
  })}</div>`;

/** The five things to talk about before the first session, each talked about or declined. @param {Workspace} w */
export function topicsCard(w) {
  if (w.context.last) return nothing;
  const topics = Object.entries(w.fields.codes(F.TOPIC));
  const open = topics.filter(([code]) => w.value(named(F.TOPIC, code)) === null);
  const all = () => open.forEach(([code]) => w.record(named(F.TOPIC, code), 'TALKED'));
  const title = w.fields.list(F.TOPIC);
  return html`<section class="card" aria-label=${title}>
    <header><h2>${title}</h2><small>${t('first-visit-2')}</small><span class="sp"></span>
      ${open.length ? html`<button class="btn soft" data-test="topics-all" @click=${all}>
        ${icon('check')}${open.length === topics.length ? t('all-five') : t('all-others')}</button>` : nothing}</header>
    <div class="topics" data-focus=${kindOf(F.TOPIC)}>
      ${topics.map(([code, words]) => topic(w, code, words))}</div>
  </section>`;
}
