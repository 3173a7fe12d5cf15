// @ts-check
/** Words of marks and of the screen. What a field and its answers are called comes with the note: `catalogue.js`. */
import { answers, t } from '../../kit/texts.js';

export const REACTIONS = answers('reaction', [
  'SORENESS', 'DISCOMFORT', 'BRUISE', 'HEADACHE', 'DIZZINESS', 'FATIGUE', 'NAUSEA', 'PAIN_INCREASE',
  'NUMBNESS', 'SKIN_REACTION', 'BURN', 'AGGRAVATION', 'OTHER',
]);
export const SEVERITIES = answers('severity', ['MILD', 'MODERATE', 'SERIOUS']);
/** @type {Record<string, string>} */
export const SEVERITY_MEANS = {
  MILD: t('gone-within-a-day-no-care'), MODERATE: t('longer-than-a-day-or-limiting'), SERIOUS: t('medical-care'),
};
export const RELATED = answers('related', ['YES', 'PERHAPS', 'NO']);
export const LOSSES = answers('loss', ['FULL', 'MILD', 'MODERATE', 'SEVERE']);
/** @type {Record<string, string>} */
export const SECTIONS = { ARRIVE: t('arrive'), HANDS_ON: t('hands-on'), NOTE: t('note'), FINISH: t('finish') };
