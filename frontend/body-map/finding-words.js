// @ts-check
/**
 * What can be found, as the server's `MarkWords` has it; a test compares both.
 * @type {Record<string, string>}
 */
export const FINDINGS = {
  TENDERNESS: 'Tenderness', TRIGGER_POINT: 'Trigger point', HYPERTONICITY: 'Hypertonicity', SPASM: 'Spasm',
  ADHESION: 'Adhesion', KNOT: 'Knot', SWELLING: 'Swelling', HEAT: 'Heat', RESTRICTED_ROM: 'Restricted range',
  BRUISE: 'Bruise', SKIN_LESION: 'Skin lesion', SCAR: 'Scar', NUMBNESS: 'Numbness', WEAKNESS: 'Weakness',
};
/** Grades of tenderness. */
export const GRADES = ['0', 'I', 'II', 'III', 'IV'];

/** Muscles by the regions they lie in. */
const MUSCLES = /** @type {Record<string, [string, RegExp]>} */ ({
  ERECTOR_SPINAE: ['Erector spinae', /UPPER|MID|LUMBAR|SPINE|SACRUM/],
  MULTIFIDUS: ['Multifidus', /LUMBAR|SACRUM|SI_JOINT|SPINE|MID/],
  QUADRATUS_LUMBORUM: ['Quadratus lumborum', /LUMBAR|FLANK|SIDE_WAIST/],
  TRAPEZIUS_UPPER: ['Upper trapezius', /NECK/],
  TRAPEZIUS_MIDDLE: ['Middle trapezius', /NECK|UPPER|SPINE_T1/],
  TRAPEZIUS_LOWER: ['Lower trapezius', /UPPER|MID|SPINE_T/],
  LEVATOR_SCAPULAE: ['Levator scapulae', /NECK|UPPER/],
  RHOMBOIDS: ['Rhomboids', /UPPER|SPINE_T1/],
  LATISSIMUS_DORSI: ['Latissimus dorsi', /MID|FLANK|LUMBAR|SIDE_RIBS/],
  SERRATUS_POSTERIOR_INFERIOR: ['Serratus posterior inferior', /MID|LUMBAR/],
  GLUTEUS_MAXIMUS: ['Gluteus maximus', /GLUTEAL|SI_JOINT|SACRUM/],
  GLUTEUS_MEDIUS: ['Gluteus medius', /GLUTEAL|SI_JOINT|SIDE_HIP/],
  PIRIFORMIS: ['Piriformis', /GLUTEAL|SI_JOINT|SACRUM/],
});

/** The muscles that can be meant in a region. @param {string} region @returns {Record<string, string>} */
export const musclesOf = (region) => Object.fromEntries(Object.entries(MUSCLES)
  .filter(([, [, where]]) => where.test(region)).map(([code, [name]]) => [code, name]));

/** @param {string} code */
export const muscleName = (code) => MUSCLES[code]?.[0] ?? code;

const TONE = ['0', '1', '2', '3'];
/** What a grade of tenderness looks like (Hubbard and Berkoff, 1993). */
const TENDERNESS_MEANS = [
  'none', 'tender, no grimace', 'grimace or flinch', 'withdrawal', 'withdrawal to a light touch',
];
const TONE_MEANS = ['normal', 'mild', 'moderate', 'spasm'];

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
    f.muscle ? muscleName(f.muscle) : '', f.after != null ? `after ${graded(f, f.after)}` : '',
    f.refersTo ? `refers to ${region(f.refersTo)}` : '', f.isNew ? 'new' : '', f.note ?? '',
  ].filter(Boolean).join('; ');
}
