// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';
import { roomWords } from '../journal/saved-words.js';
import { toOtherRecord } from './exits.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What this tablet keeps, and how long. @param {Workspace} w */
function room(w) {
  const copy = w.journal?.copy;
  if (!copy?.room) return nothing;
  const lines = roomWords(copy.room, { over: copy.over, failed: copy.keeper.failed, ...copy.estimate });
  return html`<section class="kept-here" aria-labelledby="kept-title" data-test="kept-here">
    <h3 id="kept-title">Kept on this tablet</h3>
    ${lines.map((line) => html`<p class="cap">${line}</p>`)}</section>`;
}

/** @param {Workspace} w */
export function moreDialog(w) {
  if (!w.more.isOpen) return nothing;
  const { close } = w.more;
  const oily = () => { w.oily.toggle(); close(); };
  return html`<dialog class="sheet" aria-labelledby="more-title" @close=${close}>
    ${sheetHead('more-title', 'This tablet', close)}
    <div class="list">
      <button class="btn" data-test="hand-over" @click=${() => w.holding.handOver()}>
        <span><b>Hand it to ${w.context.client.name.split(' ')[0]}</b>
          The client marks pain, answers and signs. The rest is locked.</span>${icon('tablet')}</button>
      <button class="btn" data-test="oily" aria-pressed=${w.oily.on} @click=${oily}>
        <span><b>Oily hands${w.oily.on ? ' is on' : ''}</b>
          Bigger buttons, dimmer, stays awake. A double tap is one tap.</span>${icon('drop')}</button>
      <button class="btn" data-test="other-record" @click=${() => toOtherRecord(w)}>
        <span><b>Another client's note</b>
          Moves what you wrote to the right record.</span>${icon('next')}</button>
      <button class="btn" data-test="lock" @click=${() => w.holding.lock()}>
        <span><b>Lock</b> Your PIN brings you back here.</span>${icon('lock')}</button>
    </div>${room(w)}</dialog>`;
}
