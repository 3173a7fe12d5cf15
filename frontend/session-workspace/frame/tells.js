// @ts-check
import { html, nothing } from 'lit';
import { serverIsRestarting } from '../../kit/api.js';
import { time, twoClocks } from '../../kit/formats.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { failureWords, lostSignatureWords, savedWords } from '../journal/saved-words.js';
import { redFlags } from '../model/red-flags.js';
import { rescreen } from './exits.js';
import { withdrawn } from './withdrawal.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** Where the words of this note are. @param {import('../journal/journal.js').Journal} j */
export const where = (j) => savedWords({
  waiting: j.waiting, failed: j.failed, keeping: j.copy.keeping(j.queue),
  savedAt: j.savedAt ? time(j.savedAt) : '',
});

/**
 * The safety questions are due: the server says why. What it has not seen yet is held against the signs it sent.
 * @param {Workspace} w
 */
function again(w) {
  const due = w.gaps.find((g) => g.code === 'RESCREEN');
  const unseen = (/** @type {string} */ field) => w.journal?.isWaiting(field) ?? false;
  const waiting = due ? [] : redFlags(w.context.redFlags, w.entries(''), unseen);
  if (!due && !waiting.length) return nothing;
  const why = due ? due.message : t('lift-your-hands-and-ask', waiting.join('. '));
  return html`<div class="warn stop" role="alert" data-test="rescreen">
    ${icon('stop')}<span class="grow"><b>${why}</b></span>
    <button class="btn" @click=${() => rescreen(w)}>${t('ask-now')}</button></div>`;
}

/**
 * One line above the note.
 * @param {import('../../kit/icons.js').Icon} sign
 * @param {unknown} words
 * @param {{test?: string, close?: () => void}} [more]
 */
const tell = (sign, words, { test, close } = {}) => html`
  <p class="tell" role="status" data-test=${test ?? nothing}>${icon(sign)}${words}
    ${!close ? nothing
      : html`<button class="plain" aria-label=${t('close')} @click=${close}>${icon('close')}</button>`}</p>`;

/** @param {Workspace} w */
export function tells(w) {
  const j = /** @type {import('../journal/journal.js').Journal} */ (w.journal);
  const failure = failureWords(j.copy.keeper.failure);
  const clocks = twoClocks(new Date());
  return html`
    ${!j.reachable && serverIsRestarting()
      ? tell('info', t('the-server-is-restarting'), { test: 'restarting' }) : nothing}
    ${clocks ? tell('info', `${clocks}.`, { test: 'two-clocks' }) : nothing}
    ${j.signIn ? tell('caution', t('sign-in-again-2', where(j).text)) : nothing}
    ${failure ? tell('caution', failure) : nothing}
    ${j.lostSignedAt
      ? tell('caution', lostSignatureWords(j.lostSignedAt, j.waiting), { test: 'lost-signature' }) : nothing}
    ${j.copy.news.map((line) => tell('info', line, { close: () => j.copy.dismiss(line) }))}
    ${j.copy.stuck ? tell('caution', j.copy.stuck) : nothing}
    ${j.foreign ? tell('tablet', t('a-colleague-has-unsent-changes')) : nothing}
    ${j.refusals.map((reason) => tell('caution', t('not-accepted', reason), { close: () => j.dismiss(reason) }))}
    ${withdrawn(w)}${again(w)}
    ${j.late ? tell('info', t('signed-add-anything-else-as-an-addendum')) : nothing}`;
}
