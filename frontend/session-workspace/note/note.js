// @ts-check
import { html, nothing } from 'lit';
import { labelled, oneChip, origin, textArea } from '../../kit/fields.js';
import { t } from '../../kit/texts.js';
import { lastTime } from '../frame/last-time-card.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { F } from '../model/fields.js';
import { romCard } from './rom.js';
import { snippetButton } from './snippet-dialog.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** Each letter with the field that its words are in. @type {[string, string][]} */
const SOAP = [
  ['s', F.SUBJECTIVE_TEXT], ['o', F.OBJECTIVE_TEXT], ['a', F.ASSESSMENT_TEXT], ['p', F.PLAN_TEXT],
];

/** The rest of a letter, when the whole note is wanted. @param {Workspace} w @param {string} key */
function depth(w, key) {
  if (!w.full) return nothing;
  switch (key) {
    case 'o': return html`${labelled(w, F.POSTURE)}${labelled(w, F.SKIN)}
      ${labelled(w, F.TESTS)}${labelled(w, F.IMMEDIATE_RESPONSE)}`;
    case 'a': return html`${oneChip(w, F.TOLERANCE)}
      ${labelled(w, F.FACTORS)}${labelled(w, F.MODIFICATIONS)}`;
    case 'p': return html`${labelled(w, F.NEXT_TECHNIQUES)}
      ${labelled(w, F.REFERRAL)}`;
    default: return nothing;
  }
}

/** @param {Workspace} w @param {string} key @param {string} field */
function letter(w, key, field) {
  const title = w.fields.label(field);
  return html`<section class="card">
    <header><span class="letter" aria-hidden="true">${key.toUpperCase()}</span><h2>${title}</h2><span class="sp"></span>
      ${sameAsLast(w, t('as-last-time'), `same-${key}`, key.toUpperCase())}
      ${snippetButton(w, { field, region: w.treatment.selected })}</header>
    <div class="form">${textArea(w, field, title, `text-${key}`)}${origin(w, field)}${depth(w, key)}</div></section>`;
}

/** @param {Workspace} w */
export const noteSection = (w) => html`<div class="two">${lastTime(w, 'words')}
  <div class="stack">
    <div class="soap">${SOAP.map(([key, field]) => letter(w, key, field))}</div>${w.full ? romCard(w) : nothing}
  </div></div>`;
