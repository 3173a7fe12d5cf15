// @ts-check
import { dayAndTime } from '../../kit/formats.js';
import { t } from '../../kit/texts.js';

/**
 * Where the words of a note are: with the portal, on this tablet, on their way onto it, or nowhere but in this page.
 * @typedef {'SAVED' | 'KEPT' | 'KEEPING' | 'NOT_KEPT'} Where
 */

/** @param {number} n */
const changes = (n) => (n === 1 ? t('change', n) : t('changes', n));
/** @param {number} n */
const notes = (n) => (n === 1 ? t('note-3', n) : t('notes', n));

/**
 * What the badge says. It says *kept* only of what lies on the tablet, and *saved* only of what the portal
 * acknowledged.
 * @param {{waiting: number, failed: number, keeping: number, savedAt: string}} now changes that wait to be sent; of
 *   these, how many could not be kept, and how many are on their way onto the tablet; and when the portal last
 *   acknowledged, as the clock shows it
 * @returns {{where: Where, text: string}} the text is '' before anything was saved
 */
export function savedWords({ waiting, failed, keeping, savedAt }) {
  if (failed) return { where: 'NOT_KEPT', text: t('not-kept-keep-this-page', changes(failed)) };
  if (keeping) return { where: 'KEEPING', text: t('keeping', changes(keeping)) };
  if (waiting) return { where: 'KEPT', text: t('kept-on-this-tablet-waiting', changes(waiting)) };
  return { where: 'SAVED', text: savedAt ? t('saved', savedAt) : '' };
}

/** What stands in the way of a signature. */
export const SIGN_IN = t('sign-in-again-first-nothing');
export const SIGNS_LATER = t('sign-when-the-connection-is-back');

/** Why nothing can be kept, and what to do. */
const FAILURES = /** @type {Record<string, string>} */ ({
  QuotaExceededError: t('this-tablets-storage-is-full'),
  NotSupportedError: t('this-browser-window-does-not-store'),
  SecurityError: t('this-browser-does-not-let-unknot'),
  AbortError: t('the-tablet-could-not-save'),
  TimeoutError: t('the-tablets-storage-is-not-responding'),
});

/** @param {string} failure the name of the error, or '' */
export function failureWords(failure) {
  if (!failure) return '';
  return FAILURES[failure] ?? t('the-tablet-could-not-save-the-last');
}

/** @param {number} bytes */
const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB`
  : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/**
 * How much the tablet keeps, in sentences.
 * @param {import('./retention.js').Room} room
 * @param {{over: boolean, failed: number, usage?: number, quota?: number}} more what could not be kept, and what the
 *   browser says
 * @returns {string[]}
 */
export function roomWords(room, { over, failed, usage, quota }) {
  const lines = [];
  if (!room.operations) lines.push(t('nothing-is-kept-on-this-tablet'));
  else {
    const unsent = room.waiting ? t('not-sent-yet', changes(room.waiting)) : t('all-sent');
    lines.push(t('of-sealed', changes(room.operations), notes(room.notes), size(room.bytes), unsent));
  }
  if (room.aside) lines.push(t('not-accepted-by-the-portal', changes(room.aside)));
  if (failed) lines.push(t('could-not-be-kept-on-this-tablet', changes(failed)));
  if (over) {
    lines.push(t('that-is-more-than-this-tablet'));
  } else if (room.operations) {
    lines.push(t('changes-leave-the-tablet-when'));
  }
  if (quota) lines.push(t('the-browser-uses-of-on-this-tablet', size(usage ?? 0), size(quota)));
  return lines;
}

/**
 * What to say of a note whose signature the portal lost.
 * @param {string} signedAt when it was signed, by the portal's clock
 * @param {number} waiting changes still on their way back
 */
export function lostSignatureWords(signedAt, waiting) {
  const rest = waiting ? t('being-sent-back', changes(waiting)) : t('every-word-is-back-read');
  return t('this-note-was-signed-on-and-the-server', dayAndTime(new Date(signedAt)), rest);
}

/**
 * What to say after a comparison with the portal.
 * @param {import('./compare.js').Outcome} outcome
 * @param {string} [open] the note that is open and speaks for itself
 * @returns {string[]}
 */
export function outcomeWords(outcome, open = '') {
  const lines = [];
  if (outcome.back) {
    const [back, of] = [changes(outcome.back), notes(outcome.notesBack.size)];
    lines.push(outcome.back === 1 ? t('the-portal-did-not-have-of-this-tablet', back, of)
      : t('the-portal-did-not-have-of-this-tablet-sent', back, of));
  }
  for (const [noteId, known] of outcome.known) {
    if (!known.lostSignedAt || noteId === open || !outcome.notesBack.has(noteId)) continue;
    lines.push(t('a-note-that-was-signed', dayAndTime(new Date(known.lostSignedAt))));
  }
  for (const { noteId, changes: held, message } of outcome.stuck) {
    if (noteId !== open) lines.push(t('of-a-note-cannot-be-sent', changes(held), message));
  }
  if (outcome.over) {
    lines.push(t('this-tablet-keeps-more-than-it-should'));
  }
  return lines;
}
