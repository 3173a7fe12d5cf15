// @ts-check
import { html, nothing } from 'lit';
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
    last.painBefore != null ? `${last.painBefore} before` : '', last.painAfter != null ? `${last.painAfter} after` : '',
  ].filter(Boolean).join(', ');
  return html`
    ${line('Pain', pain)}
    ${last.regions.length ? html`<dt>Work</dt>${last.regions.map((r) => html`
      <dd title=${w.treatment.techniques[r.technique] ?? ''}>${w.region(r.code)}, ${r.pressure},
        ${r.minutes} min</dd>`)}`
      : nothing}
    ${last.homeCare.length ? html`<dt>Home care</dt>
      ${last.homeCare.map((h) => html`<dd>${h}</dd>`)}` : nothing}
    ${line(`In ${w.context.client.name.split(' ')[0]}'s words`, last.words ? `“${last.words}”` : null)}`;
}

/** @param {Workspace} w @param {'visit' | 'words'} kind */
export function lastTime(w, kind) {
  const last = w.context.last;
  if (!last) {
    return html`<aside class="past"><b>First visit</b><p class="cap">Nothing from an earlier session.</p></aside>`;
  }
  const written = () => html`
    ${line(w.fields.label(F.SUBJECTIVE_TEXT), last.s)}${line(w.fields.label(F.OBJECTIVE_TEXT), last.o)}
    ${line(w.fields.label(F.ASSESSMENT_TEXT), last.a)}${line(w.fields.label(F.PLAN_TEXT), last.p)}`;
  return html`<aside class="past" aria-label="Last time"><b>Last time, ${last.dateText}</b>
    ${last.own ? nothing : html`<p class="cap">by ${last.by}</p>`}
    <dl>${kind === 'words' ? written() : lastVisit(w, last)}</dl></aside>`;
}
