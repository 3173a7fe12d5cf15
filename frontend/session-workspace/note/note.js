// @ts-check
import { html, nothing } from 'lit';
import { labelled, oneChip, origin, textArea } from '../../kit/fields.js';
import { lastTime } from '../frame/last-time-card.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { TOLERANCES } from '../model/words.js';
import { romCard } from './rom.js';
import { snippetButton } from './snippet-dialog.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

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
      ${snippetButton(w, { field, region: w.treatment.selected })}</header>
    <div class="form">${textArea(w, field, title, `text-${key}`)}${origin(w, field)}${depth(w, key)}</div></section>`;
}

/** @param {Workspace} w */
export const noteSection = (w) => html`<div class="two">${lastTime(w, 'words')}
  <div class="stack">
    <div class="soap">${SOAP.map(([key, title]) => letter(w, key, title))}</div>${w.full ? romCard(w) : nothing}
  </div></div>`;
