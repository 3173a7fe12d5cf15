// @ts-check
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
export const FINDINGS = {
  TENDERNESS: 'Tender', TRIGGER_POINT: 'Trigger point', HYPERTONICITY: 'Tight', SPASM: 'Spasm', ADHESION: 'Adhesion',
  KNOT: 'Knot', SWELLING: 'Swelling', HEAT: 'Heat', RESTRICTED_ROM: 'Restricted range', BRUISE: 'Bruise',
  SKIN_LESION: 'Skin lesion', SCAR: 'Scar', NUMBNESS: 'Numbness', WEAKNESS: 'Weakness',
};
export const GRADES = ['0', 'I', 'II', 'III', 'IV'];
/** @type {Record<string, string>} */
export const SECTIONS = { ARRIVE: 'Arrive', HANDS_ON: 'Hands-on', NOTE: 'Note', FINISH: 'Finish' };
/** @type {Record<string, string>} */
const FIELDS = {
  'pain.before': 'Pain now', 'pain.worst': 'Worst in 24 hours', 'pain.after': 'Pain after', 'since.last': 'Since last time',
  'reaction.last': 'Reaction after the last session', 'pressure.overall': 'Pressure overall', 's.text': 'Client says',
  'o.text': 'I find', 'a.text': 'I conclude', 'p.text': 'Next', 'homecare.none': 'No home care, because', timer: 'Timer',
};
/** @type {Record<string, string>} */
const PARTS = { worked: 'worked on', technique: 'technique', pressure: 'pressure', minutes: 'minutes', rating: 'rating' };

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
    if (value.finding) return `${FINDINGS[value.finding] ?? value.finding} ${GRADES[value.grade] ?? ''}, ${region(value.region)}`;
    if (value.rating) return `${RATINGS[value.rating]} at ${value.applied}, ${region(value.region)}`;
    return JSON.stringify(value);
  }
  return RATINGS[value] ?? SINCE[value] ?? TECHNIQUES[value] ?? String(value);
}
