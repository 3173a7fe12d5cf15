// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';
import { t } from '../../kit/texts.js';
import { roomWords } from '../journal/saved-words.js';
import { toOtherRecord } from './exits.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What this tablet keeps, and how long. @param {Workspace} w */
function room(w) {
  const copy = w.journal?.copy;
  if (!copy?.room) return nothing;
  const lines = roomWords(copy.room, { over: copy.over, failed: copy.keeper.failed, ...copy.estimate });
  return html`<section class="kept-here" aria-labelledby="kept-title" data-test="kept-here">
    <h3 id="kept-title">${t('kept-on-this-tablet')}</h3>
    ${lines.map((line) => html`<p class="cap">${line}</p>`)}</section>`;
}

/** @param {Workspace} w */
export function moreDialog(w) {
  if (!w.more.isOpen) return nothing;
  const { close } = w.more;
  const { payer } = w.claim.known ?? {};
  const depth = () => { w.depth.toggle(); close(); };
  const claim = () => { close(); w.claim.sheet.open(); };
  const oily = () => { w.oily.toggle(); close(); };
  return html`<dialog class="sheet" aria-labelledby="more-title" @close=${close}>
    ${sheetHead('more-title', t('this-tablet'), close)}
    <div class="list">
      <button class="btn tight" data-test="depth-here" aria-pressed=${w.full} @click=${depth}>
        <b>${t('full-note')}</b>${icon(w.full ? 'minus' : 'plus')}</button>
      ${payer ? html`<button class="btn tight" data-test="claim-here" @click=${claim}>
        <b>${t('the-claim-to', payer)}</b>${icon('next')}</button>` : nothing}
      <button class="btn" data-test="hand-over" @click=${() => w.holding.handOver()}>
        <span><b>${t('hand-it-to', w.context.client.name.split(' ')[0])}</b>
          ${t('the-client-marks-pain-answers')}</span>${icon('tablet')}</button>
      <button class="btn" data-test="oily" aria-pressed=${w.oily.on} @click=${oily}>
        <span><b>${w.oily.on ? t('oily-hands-is-on') : t('oily-hands')}</b>
          ${t('bigger-buttons-dimmer-stays-awake')}</span>${icon('drop')}</button>
      <button class="btn" data-test="other-record" @click=${() => toOtherRecord(w)}>
        <span><b>${t('another-clients-note')}</b>
          ${t('moves-what-you-wrote-to-the-right')}</span>${icon('next')}</button>
      <button class="btn" data-test="lock" @click=${() => w.holding.lock()}>
        <span><b>${t('lock')}</b> ${t('your-pin-brings-you-back')}</span>${icon('lock')}</button>
    </div>${room(w)}</dialog>`;
}
