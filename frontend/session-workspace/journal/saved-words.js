// @ts-check
import { dayAndTime } from '../../kit/formats.js';

/**
 * Where the words of a note are: with the portal, on this tablet, on their way onto it, or nowhere but in this page.
 * @typedef {'SAVED' | 'KEPT' | 'KEEPING' | 'NOT_KEPT'} Where
 */

/** @param {number} n */
const changes = (n) => `${n} ${n === 1 ? 'change' : 'changes'}`;
/** @param {number} n */
const notes = (n) => `${n} ${n === 1 ? 'note' : 'notes'}`;

/**
 * What the badge says. It says *kept* only of what lies on the tablet, and *saved* only of what the portal
 * acknowledged.
 * @param {{waiting: number, failed: number, keeping: number, savedAt: string}} now changes that wait to be sent; of
 *   these, how many could not be kept, and how many are on their way onto the tablet; and when the portal last
 *   acknowledged, as the clock shows it
 * @returns {{where: Where, text: string}} the text is '' before anything was saved
 */
export function savedWords({ waiting, failed, keeping, savedAt }) {
  if (failed) return { where: 'NOT_KEPT', text: `${changes(failed)} not kept, keep this page open` };
  if (keeping) return { where: 'KEEPING', text: `Keeping ${changes(keeping)}` };
  if (waiting) return { where: 'KEPT', text: `Kept on this tablet, ${changes(waiting)} waiting` };
  return { where: 'SAVED', text: savedAt ? `Saved ${savedAt}` : '' };
}

/** What stands in the way of a signature. */
export const SIGN_IN = 'Sign in again first. Nothing is lost.';
export const SIGNS_LATER = 'Sign when the connection is back. Nothing is lost.';

/** Why nothing can be kept, and what to do. */
const FAILURES = /** @type {Record<string, string>} */ ({
  QuotaExceededError: 'This tablet\'s storage is full. Still sending. Free some space on the tablet.',
  NotSupportedError: 'This browser window does not store anything, as in private browsing. Still sending.'
    + ' Open Unknot in a normal window.',
  SecurityError: 'This browser does not let Unknot store anything. Still sending.'
    + ' Allow site data for Unknot in its settings.',
  AbortError: 'The tablet could not save the last changes. Still sending, and trying again.'
    + ' Close other Unknot windows.',
  TimeoutError: 'The tablet\'s storage is not responding. Still sending, and trying again.'
    + ' If this continues, restart the browser once everything is saved.',
});

/** @param {string} failure the name of the error, or '' */
export function failureWords(failure) {
  if (!failure) return '';
  return FAILURES[failure] ?? 'The tablet could not save the last changes. Still sending, and trying again.';
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
  if (!room.operations) lines.push('Nothing is kept on this tablet.');
  else {
    const unsent = room.waiting ? `${changes(room.waiting)} not sent yet.` : 'All sent.';
    lines.push(`${changes(room.operations)} of ${notes(room.notes)}, ${size(room.bytes)}, sealed. ${unsent}`);
  }
  if (room.aside) lines.push(`${changes(room.aside)} not accepted by the portal, kept here.`);
  if (failed) lines.push(`${changes(failed)} could not be kept on this tablet.`);
  if (over) {
    lines.push('That is more than this tablet should keep. Nothing was removed. Sign your notes under To sign,'
      + ' and ask your admin for a verified backup. Signed, backed-up notes leave the tablet after 72 hours.');
  } else if (room.operations) {
    lines.push('Changes leave the tablet when their note is signed and in a verified backup, after 72 hours at the'
      + ' earliest.');
  }
  if (quota) lines.push(`The browser uses ${size(usage ?? 0)} of ${size(quota)} on this tablet.`);
  return lines;
}

/**
 * What to say of a note whose signature the portal lost.
 * @param {string} signedAt when it was signed, by the portal's clock
 * @param {number} waiting changes still on their way back
 */
export function lostSignatureWords(signedAt, waiting) {
  const rest = waiting ? `${changes(waiting)} being sent back.` : 'Every word is back. Read it and sign again.';
  return `This note was signed on ${dayAndTime(new Date(signedAt))}, and the server lost the signature. ${rest}`;
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
    lines.push(`The portal did not have ${changes(outcome.back)} of ${notes(outcome.notesBack.size)}.`
      + ` This tablet sent ${outcome.back === 1 ? 'it' : 'them'} again, and nothing is lost.`);
  }
  for (const [noteId, known] of outcome.known) {
    if (!known.lostSignedAt || noteId === open || !outcome.notesBack.has(noteId)) continue;
    lines.push(`A note that was signed on ${dayAndTime(new Date(known.lostSignedAt))} lost its signature.`
      + ' It is under To sign. Read it and sign again.');
  }
  for (const { noteId, changes: held, message } of outcome.stuck) {
    if (noteId !== open) lines.push(`${changes(held)} of a note cannot be sent back. ${message}`);
  }
  if (outcome.over) {
    lines.push('This tablet keeps more than it should. Nothing was removed. Sign your notes,'
      + ' and ask your admin for a verified backup.');
  }
  return lines;
}
