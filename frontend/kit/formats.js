// @ts-check
import { t } from './texts.js';
/**
 * How days and times read for people: the only module that makes a formatter or reads the hours of a date.
 * Locale and zone are the practice's, as the server wrote them into the page; the tablet's own play no part.
 */

const page = () => globalThis.document?.documentElement;
const locale = () => page()?.lang || 'en-US';

/** The practice's zone. An old browser may not know it: then the tablet's own, because charting must go on. */
function zone() {
  const named = page()?.dataset.zone || undefined;
  try {
    return named && new Intl.DateTimeFormat('en-US', { timeZone: named }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** @param {Date} when @param {Intl.DateTimeFormatOptions} parts @param {string | undefined} [where] */
function written(when, parts, where = zone()) {
  // Some browsers put a narrow no-break space before AM and PM, and a search for "2:02 PM" would find nothing.
  return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: where }).format(when).replace(/[\u202f\u00a0]/g, ' ');
}

/** Hours that go to 24 have two digits, as the server writes them. @returns {Intl.DateTimeFormatOptions} */
const clock = () => {
  const halves = new Intl.DateTimeFormat(locale(), { hour: 'numeric' }).resolvedOptions().hour12;
  return { hour: halves ? 'numeric' : '2-digit', minute: '2-digit' };
};
const DAY = /** @type {Intl.DateTimeFormatOptions} */ ({ month: 'short', day: 'numeric', year: 'numeric' });

/** 2:02 PM. @param {Date} when */
export const time = (when) => written(when, clock());

/** Mar 3, 2026, 2:02 PM. @param {Date} when */
export const dayAndTime = (when) => `${written(when, DAY)}, ${time(when)}`;

/** 2:30 PM, of hours from 0 to 23 and minutes without a day. @param {number} hours @param {number} minutes */
export const wallTime = (hours, minutes) => written(new Date(Date.UTC(2000, 0, 1, hours, minutes)), clock(), 'UTC');

/** 4:05, of minutes and seconds that passed. @param {number} seconds */
export const elapsed = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * The practice's time and the tablet's, in words; '' when both clocks show the same.
 * @param {Date} when
 * @param {string} [own] the tablet's zone
 */
export function twoClocks(when, own = new Intl.DateTimeFormat().resolvedOptions().timeZone) {
  const here = `${written(when, DAY, own)}, ${written(when, clock(), own)}`;
  return here === dayAndTime(when) ? ''
    : t('at-the-practice-on-this-tablet', time(when), written(when, clock(), own));
}

/** Degrees in the unit that the practice's country uses. */
export const fahrenheit = () => locale().endsWith('-US');
