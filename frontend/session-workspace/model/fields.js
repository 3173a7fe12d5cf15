// @ts-check
/**
 * The names of a note's fields, as the server's `NoteField` has them; a test compares both. A star stands for a code.
 * What a field is called, where it is written, what it takes and what of it holds until the next visit comes with the
 * note (`catalogue.js`).
 */
export const F = /** @type {const} */ ({
  PAIN_BEFORE: 'pain.before',
  PAIN_WORST: 'pain.worst',
  PAIN_AVERAGE: 'pain.average',
  PAIN_AFTER: 'pain.after',
  SINCE_LAST: 'since.last',
  QUALITY: 'quality.*',
  PAINFUL: 'painful.*',
  SLEEP: 's.sleep',
  STRESS: 's.stress',
  RELAXED_BEFORE: 'relaxed.before',
  RELAXED_AFTER: 'relaxed.after',
  MEDICINE_DAYS: 's.medicinedays',
  HOME_CARE_DONE: 's.homecare',
  ABLE: 'able.*',
  CONSENT_TODAY: 'consent.today',
  CONSENT_WITHDRAWN: 'consent.withdrawn',
  TOPIC: 'topic.*',
  PRESSURE_WANTED: 'pressure.wanted',
  REACTION_ASKED: 'reaction.asked',
  REACTION_LAST: 'reaction.last',
  LOCATION: 's.location',
  RADIATION: 's.radiation',
  AGGRAVATING: 's.aggravating',
  EASING: 's.easing',
  FUNCTION: 's.function',
  GOALS: 's.goals',
  REGION_WORKED: 'region.*.worked',
  REGION_TECHNIQUE: 'region.*.technique',
  REGION_PRESSURE: 'region.*.pressure',
  REGION_MINUTES: 'region.*.minutes',
  REGION_MINUTES_BY: 'region.*.minutesby',
  REGION_RATING: 'region.*.rating',
  REGION_REASON: 'region.*.reason',
  REGION_INCIDENT: 'region.*.incident',
  REGION_POINTS: 'region.*.points',
  REGION_HELD: 'region.*.held',
  REGION_STROKE: 'region.*.stroke.*',
  LIMITS_SEEN: 'limits.seen',
  POSITION: 'o.position',
  POSITION_REASON: 'position.reason',
  PRODUCT: 'product.*',
  PRODUCT_CHECKED: 'product.checked',
  PRODUCT_NAME: 'product.name',
  STONE_CELSIUS: 'stone.temperature',
  STONE_FAHRENHEIT: 'stone.fahrenheit',
  STONE_BEFORE: 'stone.before',
  STONE_DURING: 'stone.during',
  STONE_AFTER: 'stone.after',
  FINDING: 'finding.*',
  CHECK_IN: 'checkin.*',
  STROKE: 'stroke.*',
  BLOCK: 'block.*',
  REACTION: 'reaction.*',
  TIMER: 'timer',
  SUBJECTIVE_TEXT: 's.text',
  OBJECTIVE_TEXT: 'o.text',
  ASSESSMENT_TEXT: 'a.text',
  PLAN_TEXT: 'p.text',
  POSTURE: 'o.posture',
  SKIN: 'o.skin',
  TESTS: 'o.tests',
  IMMEDIATE_RESPONSE: 'o.immediate',
  MOTION_BEFORE: 'rom.*.before',
  MOTION_AFTER: 'rom.*.after',
  TOLERANCE: 'a.tolerance',
  FACTORS: 'a.factors',
  MODIFICATIONS: 'a.modifications',
  NEXT_TECHNIQUES: 'p.techniques',
  REFERRAL: 'p.referral',
  RESPONSE: 'a.response',
  PROGRESS: 'progress.*',
  PRESSURE_OVERALL: 'pressure.overall',
  PRESSURE_NEXT: 'pressure.next',
  PRESSURE_CONFIRMED: 'pressure.confirmed',
  PREFER: 'prefer.*',
  HOME_CARE: 'homecare.*',
  NO_HOME_CARE: 'homecare.none',
  ADAPTED: 'adapted.*',
  NEXT_WEEKS: 'next.weeks',
  NEXT_AGREED: 'next.agreed',
  STOPPED: 'stopped',
  TOTAL_MINUTES: 'time.total',
  WHY_LONGER: 'minutes.reason',
  HANDS_ON_FROM: 'time.start',
  HANDS_ON_TO: 'time.end',
  UNCHANGED: 'unchanged.confirmed',
  CARRIED: 'carried.*',
});

/** Places to go to that are no field of their own. */
export const PLACES = /** @type {const} */ ({ CONSENT: 'consent', MAP: 'map' });

/**
 * The name of the one among many alike that has these codes.
 * @param {string} name with a star for each code
 * @param {(string | number)[]} codes
 */
export const named = (name, ...codes) => codes.reduce((/** @type {string} */ one, code) =>
  one.replace('*', String(code)), name);

/** What the names of many alike begin with. @param {string} name */
export const prefixOf = (name) => (name.includes('*') ? name.slice(0, name.indexOf('*')) : name);

/** The first part of a name, such as `homecare`. @param {string} name */
export const kindOf = (name) => name.split('.', 1)[0];

/**
 * The codes in a field's name, or null when it is not one of these.
 * @param {string} name with a star for each code
 * @param {string} field
 * @returns {string[] | null}
 */
export function codesOf(name, field) {
  const parts = name.split('.');
  const own = field.split('.');
  if (parts.length !== own.length || !parts.every((part, i) => part === '*' || part === own[i])) return null;
  return own.filter((_, i) => parts[i] === '*');
}
