// @ts-check
import { call } from '../../kit/api.js';
import { t } from '../../kit/texts.js';
import { SIGNS_LATER, SIGN_IN } from './saved-words.js';

/** @typedef {import('./journal.js').Gap} Gap */
/** @typedef {{signed: boolean, message?: string, gaps?: Gap[]}} Outcome with what to say, or what is missing */

/** The server may take its time: it writes the note's final form. */
const PATIENCE_MS = 30_000;

/**
 * Signs a note, once everything written in it has arrived.
 * @param {import('./journal.js').Journal} journal
 * @param {string} password
 * @returns {Promise<Outcome>}
 */
export async function sign(journal, password) {
  const later = { signed: false, message: SIGNS_LATER };
  if (!await journal.empty()) return journal.signIn ? { signed: false, message: SIGN_IN } : later;
  let answer;
  try {
    answer = await call(`${journal.api}/notes/${journal.noteId}/sign`,
      { body: { password, seen: journal.state.seen() }, timeout: PATIENCE_MS });
  } catch {
    journal.unreachable();
    return later;
  }
  const { status, json } = answer;
  if (status === 200) {
    journal.signed(json);
    return { signed: true };
  }
  if (status === 422) return { signed: false, gaps: journal.lacks(json?.gaps) };
  if (status === 409) await journal.reload();
  if (status >= 500) return later;
  return { signed: false, message: json?.message ?? (status === 401 ? SIGN_IN : t('that-did-not-work-try')) };
}
