// @ts-check
import { F, codesOf, named, prefixOf } from './fields.js';
import { pressureFlags } from './pressure-rules.js';

/**
 * What of a note goes against today's limits, or asks for more, while there may be no network. The server asks for the
 * same before the note is signed (`SigningGaps`); both are held against the rows of `limits-cases.json`.
 *
 * @typedef {object} Note
 * @property {(field: string) => any} value
 * @property {(prefix: string) => {field: string, value: any}[]} entries
 */
/** @typedef {import('./briefing.js').Briefing} Briefing */
/**
 * @typedef {Pick<Briefing, 'limits' | 'ceiling' | 'preference' | 'preferenceByRegion' | 'banned' | 'avoid' |
 *   'notPositions' | 'handsOn' | 'homeCare' | 'pressure'>} Today
 */

const OILY = ['OIL', 'LOTION', 'CREAM'];
const HOT_STONE = 'HOT_STONE';

/** The regions worked on, in the order they were begun. @param {Note} note @returns {string[]} */
export const workedRegions = (note) => note.entries(prefixOf(F.REGION_WORKED)).filter((e) => e.value === true)
  .flatMap((e) => codesOf(F.REGION_WORKED, e.field) ?? []);

/**
 * The pressure that a client wants on a region: today's wish, else the profile.
 * @param {Note} note
 * @param {Today} today
 * @param {string} code
 * @returns {number | null}
 */
export const wantedOn = (note, today, code) => note.value(F.PRESSURE_WANTED)
  ?? today.preferenceByRegion?.[code] ?? today.preference ?? null;

/**
 * What was done on a region against a limit, or well above what is wanted.
 * @param {Note} note
 * @param {Today} today
 * @param {string} code
 * @returns {('AVOID' | 'BANNED' | 'OVER_CEILING' | 'OVER_PREFERENCE')[]}
 */
export function againstOn(note, today, code) {
  const applied = note.value(named(F.REGION_PRESSURE, code));
  const flags = applied === null ? []
    : pressureFlags(today.pressure, { preferred: wantedOn(note, today, code), applied });
  const over = flags.includes('OVER_CEILING');
  const technique = note.value(named(F.REGION_TECHNIQUE, code));
  /** @type {('AVOID' | 'BANNED' | 'OVER_CEILING' | 'OVER_PREFERENCE')[]} */
  const against = [];
  if (today.avoid?.includes(code)) against.push('AVOID');
  if (today.banned?.some((b) => b.technique === technique)) against.push('BANNED');
  if (over) against.push('OVER_CEILING');
  // Above the ceiling there is an incident to account for; a reason beside it would say the same.
  else if (flags.includes('OVER_PREFERENCE')) against.push('OVER_PREFERENCE');
  return against;
}

/** Why the client must not lie as they did; null when they may. @param {Note} note @param {Today} today */
export const liesAgainst = (note, today) => today.notPositions?.[note.value(F.POSITION) ?? ''] ?? null;

/** Whether hands were on for longer than today allows. @param {Today} today @param {number} minutes */
export const isTooLong = (today, minutes) => Boolean(today.handsOn && minutes > today.handsOn.minutes);

/** Whether something limits today that nobody acknowledged as it stands now. @param {Note} note @param {Today} today */
export const limitsUnseen = (note, today) => Boolean(today.limits) && note.value(F.LIMITS_SEEN) !== today.limits;

/** Whether stones were used, which asks how warm they were and for the skin. @param {Note} note */
export const usesStones = (note) => workedRegions(note)
  .some((code) => note.value(named(F.REGION_TECHNIQUE, code)) === HOT_STONE);

/** Whether something was put on the skin, which is checked against allergies. @param {Note} note */
export const usesProduct = (note) => OILY.some((code) => note.value(named(F.PRODUCT, code)) === true);

/** Whether a reaction asks what was done about it. @param {any} reaction */
export const isSerious = (reaction) => reaction?.severity === 'SERIOUS';

/**
 * All of it, each with the field that accounts for it.
 * @param {Note} note
 * @param {Today} today
 * @returns {string[]} code and field
 */
export function against(note, today) {
  const accounts = { AVOID: F.REGION_WORKED, BANNED: F.REGION_TECHNIQUE, OVER_CEILING: F.REGION_PRESSURE,
    OVER_PREFERENCE: F.REGION_REASON };
  const worked = workedRegions(note);
  const minutes = worked.reduce((sum, code) => sum + (note.value(named(F.REGION_MINUTES, code)) ?? 0), 0);
  /** @param {boolean} is @param {string} code @param {string} field */
  const when = (is, code, field) => (is ? [`${code} ${field}`] : []);
  return [
    ...when(limitsUnseen(note, today), 'LIMITS_SEEN', F.LIMITS_SEEN),
    ...worked.flatMap((region) => againstOn(note, today, region)
      .map((code) => `${code} ${named(accounts[code], region)}`)),
    ...when(liesAgainst(note, today) !== null, 'NOT_POSITION', F.POSITION_REASON),
    ...when(usesStones(note), 'STONE_TEMPERATURE', F.STONE_CELSIUS),
    ...when(usesProduct(note), 'PRODUCT_CHECK', F.PRODUCT_CHECKED),
    ...when(isTooLong(today, Math.max(minutes, note.value(F.TOTAL_MINUTES) ?? 0)), 'OVER_MINUTES', F.WHY_LONGER),
    ...note.entries(prefixOf(F.REACTION)).filter((e) => isSerious(e.value))
      .map((e) => `REACTION_ACTION ${e.field}`),
    ...(today.homeCare ?? []).filter((h) => h.withheld && note.value(named(F.HOME_CARE, h.code)) === true)
      .map((h) => `WITHHELD ${named(F.HOME_CARE, h.code)}`),
  ];
}
