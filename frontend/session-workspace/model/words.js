// @ts-check
/** Words of marks and of the screen. What a field and its answers are called comes with the note: `catalogue.js`. */

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
export const LOSSES = { FULL: 'Full', MILD: 'Mild loss', MODERATE: 'Moderate loss', SEVERE: 'Severe loss' };
/** @type {Record<string, string>} */
export const SECTIONS = { ARRIVE: 'Arrive', HANDS_ON: 'Hands-on', NOTE: 'Note', FINISH: 'Finish' };
