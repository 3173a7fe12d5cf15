// @ts-check
import { html, nothing } from 'lit';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {string} title @param {unknown} value */
const line = (title, value) => (value === null || value === undefined || value === '' ? nothing
  : html`<dt>${title}</dt><dd>${value}</dd>`);

/**
 * What was done and felt last time.
 * @param {Workspace} w
 * @param {import('../model/briefing.js').LastTime} last
 */
function lastVisit(w, last) {
  const pain = [
    last.painBefore != null ? t('before-2', last.painBefore) : '',
    last.painAfter != null ? t('after-2', last.painAfter) : '',
  ].filter(Boolean).join(', ');
  return html`
    ${line(t('pain'), pain)}
    ${last.regions.length ? html`<dt>${t('work')}</dt>${last.regions.map((r) => html`
      <dd title=${w.treatment.techniques[r.technique] ?? ''}>
        ${t('min', w.region(r.code), r.pressure, r.minutes)}</dd>`)}`
      : nothing}
    ${last.homeCare.length ? html`<dt>${t('home-care')}</dt>
      ${last.homeCare.map((h) => html`<dd>${h}</dd>`)}` : nothing}
    ${line(t('in-s-words', w.context.client.name.split(' ')[0]), last.words ? `“${last.words}”` : null)}`;
}

/** @param {Workspace} w @param {'visit' | 'words'} kind */
export function lastTime(w, kind) {
  const last = w.context.last;
  if (!last) {
    return html`<aside class="past"><b>${t('first-visit-3')}</b>
      <p class="cap">${t('nothing-from-an-earlier-session')}</p></aside>`;
  }
  const written = () => html`
    ${line(w.fields.label(F.SUBJECTIVE_TEXT), last.s)}${line(w.fields.label(F.OBJECTIVE_TEXT), last.o)}
    ${line(w.fields.label(F.ASSESSMENT_TEXT), last.a)}${line(w.fields.label(F.PLAN_TEXT), last.p)}`;
  return html`<aside class="past" aria-label=${t('last-time-3')}><b>${t('last-time-4', last.dateText)}</b>
    ${last.own ? nothing : html`<p class="cap">${t('by', last.by)}</p>`}
    <dl>${kind === 'words' ? written() : lastVisit(w, last)}</dl></aside>`;
}
