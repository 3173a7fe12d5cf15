// @ts-check
/** Fields of one section that hold from one visit to the next. What was felt, checked or measured is asked again. */
const HOLDS = /** @type {Record<string, RegExp>} */ ({
  ARRIVE: /^(quality\.|painful\.|s\.(location|radiation|aggravating|easing|function|goals)$)/,
  HANDS_ON: new RegExp('^(region\\.\\w+\\.(worked|technique|pressure|minutes|stroke\\.\\w+)$'
    + '|product\\.(OIL|LOTION|CREAM|NONE)$|o\\.position$|stone\\.(temperature|fahrenheit)$)'),
  S: /^s\.text$/,
  O: /^o\.(text|posture|skin|tests)$/,
  A: /^a\.(text|factors|modifications)$/,
  P: /^p\.(text|techniques)$/,
  FINISH: /^(homecare\.|next\.weeks$)/,
});

/** What belongs together and is confirmed together. @param {string} field */
export function groupOf(field) {
  const [kind, code] = field.split('.');
  if (kind === 'region') return `region.${code}`;
  return kind === 'homecare' || kind === 'product' || kind === 'quality' || kind === 'painful' ? kind : field;
}

/**
 * What a section of the last note gives today's: left out is what today's screening does not allow.
 * @param {string} section
 * @param {Record<string, any>} last fields of the last note
 * @param {{ceiling: number | null, avoid: string[], banned: string[], withheld: string[]}} today
 * @returns {{field: string, value: any}[]}
 */
export function carried(section, last, today) {
  const holds = HOLDS[section];
  return Object.entries(last)
    .filter(([field, value]) => holds.test(field) && value !== null && value !== false && allowed(field, value, today))
    .map(([field, value]) => ({
      field, value: field.endsWith('.pressure') ? Math.min(value, today.ceiling ?? 10) : value,
    }));
}

/** @param {string} field @param {any} value @param {{avoid: string[], banned: string[], withheld: string[]}} today */
function allowed(field, value, today) {
  const [kind, code, part] = field.split('.');
  if (kind === 'region') return !today.avoid.includes(code) && !(part === 'technique' && today.banned.includes(value));
  return kind !== 'homecare' || !today.withheld.includes(code);
}
