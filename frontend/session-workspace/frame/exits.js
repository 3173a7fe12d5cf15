// @ts-check
import { t } from '../../kit/texts.js';
/** The ways out of the workspace. The note waits as it is. */

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * @param {Workspace} w
 * @param {string} page one of those whose addresses the element was handed: screening, words, plan, consents
 */
export function toPage(w, page) {
  w.commitAll();
  w.journal?.leavePage();
  location.assign(new URL(/** @type {string} */ (w.getAttribute(`${page}-page`)), document.baseURI));
}

/** To the safety questions; the hands are lifted, so the timer stands. @param {Workspace} w */
export function rescreen(w) {
  if (w.treatment.running) w.treatment.toggleTimer();
  toPage(w, 'screening');
}

/** To the papers to sign. @param {Workspace} w */
export const toConsents = (w) => toPage(w, 'consents');

/**
 * The note belongs to somebody else: asks the page around to move it, once everything has arrived.
 * @param {Workspace} w
 */
export async function toOtherRecord(w) {
  w.commitAll();
  w.more.close();
  if (await w.journal?.empty()) w.tellPage('other-record');
  else w.tell(t('you-cannot-move-the-note'));
}

/** @param {Workspace} w */
export function leave(w) {
  w.commitAll();
  w.tellPage('leave');
}

/**
 * Opens the booking around the workspace; without the connection it waits for another moment.
 * @param {Workspace} w
 * @param {number} weeks
 */
export function book(w, weeks) {
  if (!w.journal?.reachable) w.tell(t('booking-needs-the-connection-the-note'));
  else w.tellPage('book', { weeks });
}
