// @ts-check
import { FINDINGS, GRADES } from '../../body-map/finding-words.js';

/** @type {Record<string, string>} */
export const TECHNIQUES = {
  SWEDISH: 'Swedish', DEEP_TISSUE: 'Deep tissue', TRIGGER_POINT: 'Trigger point', SHIATSU: 'Shiatsu',
  HOT_STONE: 'Hot stone', SPORTS: 'Sports',
};
/** @type {Record<string, string>} */
export const RATINGS = { TOO_LITTLE: 'Too little', JUST_RIGHT: 'Just right', TOO_MUCH: 'Too much' };
/** @type {Record<string, string>} */
export const SINCE = { BETTER: 'Better', SAME: 'The same', WORSE: 'Worse' };
/** @type {Record<string, string>} */
export const QUALITIES = {
  ACHING: 'Aching', STIFF: 'Stiff', SHARP: 'Sharp', BURNING: 'Burning', THROBBING: 'Throbbing', TINGLING: 'Tingling',
  NAGGING: 'Nagging',
};
/** @type {Record<string, string>} */
export const STROKES = {
  EFFLEURAGE: 'Effleurage', PETRISSAGE: 'Petrissage', FRICTION: 'Friction', TAPOTEMENT: 'Tapotement',
  VIBRATION: 'Vibration', STRIPPING: 'Stripping', COMPRESSION: 'Compression', ASSISTED_STRETCH: 'Assisted stretch',
};
/** @type {Record<string, string>} */
export const POSITIONS = {
  PRONE: 'Prone', SIDE_LYING: 'Side-lying', SUPINE: 'Supine', SEMI_RECLINED: 'Semi-reclined', SEATED: 'Seated',
};
/** @type {Record<string, string>} */
export const PRODUCTS = { OIL: 'Oil', LOTION: 'Lotion', CREAM: 'Cream', NONE: 'No product' };
/** @type {Record<string, string>} */
export const RESPONSES = { IMPROVED: 'Improved', NO_CHANGE: 'No change', WORSE: 'Worse' };
/** @type {Record<string, string>} */
export const TOLERANCES = { GOOD: 'Good', FAIR: 'Fair', POOR: 'Poor' };
/** @type {Record<string, string>} */
export const ADHERENCE = { NONE: 'Not done', SOME: 'Some days', MOST: 'Most days', ALL: 'Every day' };
/** @type {Record<string, string>} */
export const PROGRESS = { MET: 'Reached', CLOSER: 'Closer', SAME: 'The same', FARTHER: 'Farther' };
/** @type {Record<string, string>} */
export const REACTIONS = {
  SORENESS: 'Soreness', DISCOMFORT: 'Discomfort', BRUISE: 'Bruise', HEADACHE: 'Headache', DIZZINESS: 'Dizziness',
  FATIGUE: 'Fatigue', NAUSEA: 'Nausea', PAIN_INCREASE: 'More pain', NUMBNESS: 'Numbness',
  SKIN_REACTION: 'Skin reaction', BURN: 'Burn', AGGRAVATION: 'Aggravation', OTHER: 'Something else',
};
/** @type {Record<string, string>} */
export const SEVERITIES = { MILD: 'Mild', MODERATE: 'Moderate', SERIOUS: 'Serious' };
/** @type {Record<string, string>} */
export const SEVERITY_MEANS = {
  MILD: 'gone within a day, no care', MODERATE: 'longer than a day, or limiting', SERIOUS: 'medical care',
};
/** @type {Record<string, string>} */
export const RELATED = { YES: 'From the session', PERHAPS: 'Possibly', NO: 'Unrelated' };
/** @type {Record<string, string>} */
export const MOVEMENTS = {
  FLEXION: 'Bend forward', EXTENSION: 'Bend back', SIDE_BEND_L: 'Side-bend left', SIDE_BEND_R: 'Side-bend right',
  ROTATION_L: 'Turn left', ROTATION_R: 'Turn right',
};
/** @type {Record<string, string>} */
export const LOSSES = { FULL: 'Full', MILD: 'Mild loss', MODERATE: 'Moderate loss', SEVERE: 'Severe loss' };
/** @type {Record<string, string>} */
export const SECTIONS = { ARRIVE: 'Arrive', HANDS_ON: 'Hands-on', NOTE: 'Note', FINISH: 'Finish' };
/** @type {Record<string, string>} */
const FIELDS = {
  'pain.before': 'Pain now', 'pain.worst': 'Worst in 24 hours', 'pain.average': 'Average of the week',
  'pain.after': 'Pain after', 'since.last': 'Since last time', 'reaction.last': 'Reaction after the last session',
  'reaction.asked': 'No reaction', 'pressure.overall': 'Pressure overall', 'pressure.wanted': 'Pressure wanted today',
  'pressure.next': 'Pressure next time', 'pressure.confirmed': 'Confirmed by the client', 's.text': 'Client says',
  's.location': 'Where', 's.radiation': 'Spreads to', 's.aggravating': 'Worse with', 's.easing': 'Better with',
  's.function': 'Daily life', 's.goals': 'Goals today', 's.sleep': 'Sleep', 's.stress': 'Stress',
  's.medicinedays': 'Days with pain medication', 's.homecare': 'Home care done', 'relaxed.before': 'Relaxed before',
  'relaxed.after': 'Relaxed after', 'o.text': 'I find', 'o.posture': 'Posture and gait', 'o.skin': 'Skin',
  'o.tests': 'Tests', 'o.immediate': 'Immediate response', 'o.position': 'Position',
  'position.reason': 'Why this position', 'product.name': 'Which product', 'product.checked': 'Allergies checked',
  'stone.temperature': 'Stone temperature',
  'stone.fahrenheit': 'Stone temperature', 'a.text': 'I conclude', 'a.response': 'How it helped',
  'a.tolerance': 'Tolerance', 'a.factors': 'Contributing factors', 'a.modifications': 'Modified because',
  'p.text': 'Next', 'p.techniques': 'Keep or change', 'p.referral': 'Referral', 'next.weeks': 'Next visit, in weeks',
  'next.agreed': 'Agreed with the client', 'time.start': 'Hands-on from', 'time.end': 'Hands-on to',
  'time.total': 'Treatment minutes', 'minutes.reason': 'Why longer than allowed',
  'homecare.none': 'No home care, because', 'unchanged.confirmed': 'Unchanged since last time', timer: 'Timer',
  'limits.seen': 'Limits acknowledged before hands-on', 'consent.withdrawn': 'Consent withdrawn',
  stopped: 'Stopped early',
};
/** @type {Record<string, string>} */
const PARTS = {
  worked: 'worked on', technique: 'technique', pressure: 'pressure', minutes: 'minutes', minutesby: 'minutes kept by',
  rating: 'rating', reason: 'reason', incident: 'incident', points: 'points', held: 'seconds held', stroke: 'strokes',
};

/**
 * A field as a person calls it.
 * @param {string} field
 * @param {(code: string) => string} region
 */
export function fieldName(field, region) {
  const [kind, code, part] = field.split('.');
  if (FIELDS[field]) return FIELDS[field];
  if (kind === 'region') return `${region(code)}, ${PARTS[part] ?? part}`;
  if (kind === 'homecare') return 'Home care';
  if (kind === 'adapted') return `Adapted for ${code}`;
  if (kind === 'topic') return 'Talked about';
  if (kind === 'product') return 'Product';
  if (kind === 'progress') return `Goal ${Number(code) + 1}`;
  if (kind === 'quality') return 'Kind of pain';
  if (kind === 'prefer') return `Pressure preferred, ${region(code)}`;
  if (kind === 'painful') return `Painful: ${region(code)}`;
  if (kind === 'rom') return MOVEMENTS[code] ?? 'Range of motion';
  if (kind === 'reaction') return 'Reaction';
  return kind === 'finding' ? 'Finding' : kind === 'checkin' ? 'Check-in' : field;
}

/**
 * A value as a person says it.
 * @param {any} value
 * @param {(code: string) => string} region
 * @returns {string}
 */
export function valueText(value, region) {
  if (value === null || value === '') return 'Emptied';
  if (value === true) return 'Yes';
  if (typeof value === 'object') {
    if (value.finding) {
      return `${FINDINGS[value.finding] ?? value.finding} ${GRADES[value.grade] ?? ''}, ${region(value.region)}`;
    }
    if (value.rating) return `${RATINGS[value.rating]} at ${value.applied}, ${region(value.region)}`;
    return JSON.stringify(value);
  }
  return [RESPONSES, TOLERANCES, POSITIONS, RATINGS, SINCE, TECHNIQUES].find((words) => words[value] !== undefined)
    ?.[value] ?? String(value);
}
