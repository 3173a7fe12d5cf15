// @ts-check
import { answers, coded, t } from '../kit/texts.js';

/** What can be found, as the server's `MarkWords` has it; a test compares both. */
export const FINDINGS = answers('finding', [
  'TENDERNESS', 'TRIGGER_POINT', 'HYPERTONICITY', 'SPASM', 'ADHESION', 'KNOT', 'SWELLING', 'HEAT',
  'RESTRICTED_ROM', 'BRUISE', 'SKIN_LESION', 'SCAR', 'NUMBNESS', 'WEAKNESS',
]);
/** Grades of tenderness. */
export const GRADES = ['0', 'I', 'II', 'III', 'IV'];

/** Muscles by the regions they lie in. */
const MUSCLES = /** @type {Record<string, RegExp>} */ ({
  ERECTOR_SPINAE: /UPPER|MID|LUMBAR|SPINE|SACRUM/,
  MULTIFIDUS: /LUMBAR|SACRUM|SI_JOINT|SPINE|MID/,
  QUADRATUS_LUMBORUM: /LUMBAR|FLANK|SIDE_WAIST/,
  TRAPEZIUS_UPPER: /NECK/,
  TRAPEZIUS_MIDDLE: /NECK|UPPER|SPINE_T1/,
  TRAPEZIUS_LOWER: /UPPER|MID|SPINE_T/,
  LEVATOR_SCAPULAE: /NECK|UPPER/,
  RHOMBOIDS: /UPPER|SPINE_T1/,
  LATISSIMUS_DORSI: /MID|FLANK|LUMBAR|SIDE_RIBS/,
  SERRATUS_POSTERIOR_INFERIOR: /MID|LUMBAR/,
  GLUTEUS_MAXIMUS: /GLUTEAL|SI_JOINT|SACRUM/,
  GLUTEUS_MEDIUS: /GLUTEAL|SI_JOINT|SIDE_HIP/,
  PIRIFORMIS: /GLUTEAL|SI_JOINT|SACRUM/,
});

/** The muscles that can be meant in a region. @param {string} region @returns {Record<string, string>} */
export const musclesOf = (region) => Object.fromEntries(Object.entries(MUSCLES)
  .filter(([, where]) => where.test(region)).map(([code]) => [code, muscleName(code)]));

/** @param {string} code */
export const muscleName = (code) => (code in MUSCLES ? t(`answer.muscle.${coded(code)}`) : code);

const TONE = ['0', '1', '2', '3'];
/** What a grade of tenderness looks like (Hubbard and Berkoff, 1993). */
const TENDERNESS_MEANS = [
  t('none'), t('tender-no-grimace'), t('grimace-or-flinch'), t('withdrawal'), t('withdrawal-to-a-light-touch'),
];
const TONE_MEANS = [t('normal'), t('mild'), t('moderate'), t('spasm')];

/**
 * The grades that a finding can have; none for most.
 * @param {string} finding
 * @returns {{label: string, means: string}[]}
 */
export function gradesOf(finding) {
  const scale = (/** @type {string[]} */ labels, /** @type {string[]} */ meaning) =>
    labels.map((label, i) => ({ label, means: meaning[i] }));
  if (finding === 'TENDERNESS' || finding === 'TRIGGER_POINT') return scale(GRADES, TENDERNESS_MEANS);
  if (finding === 'HYPERTONICITY' || finding === 'SPASM') return scale(TONE, TONE_MEANS);
  return [];
}

/** @param {any} f @param {number | null | undefined} grade */
const graded = (f, grade) => (grade == null ? '' : gradesOf(f.finding)[grade]?.label ?? String(grade));

/**
 * A finding as a sentence.
 * @param {any} f
 * @param {(code: string) => string} region
 */
export function findingWords(f, region) {
  const grade = graded(f, f.grade);
  return [
    `${FINDINGS[f.finding] ?? f.finding}${grade ? ` ${grade}` : ''}, ${region(f.region)}`,
    f.muscle ? muscleName(f.muscle) : '', f.after != null ? t('after-grade', graded(f, f.after)) : '',
    f.refersTo ? t('refers-to', region(f.refersTo)) : '', f.isNew ? t('new-finding') : '', f.note ?? '',
  ].filter(Boolean).join('; ');
}
