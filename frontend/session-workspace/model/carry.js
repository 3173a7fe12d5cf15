// @ts-check
import { F, codesOf, kindOf } from './fields.js';

/** @typedef {import('./catalogue.js').Catalogue} Catalogue */
/** @typedef {{ceiling: number | null, avoid: string[], banned: string[], withheld: string[]}} Today */

/**
 * What a section of the last note gives today's: left out is what today's screening does not allow.
 * @param {Catalogue} catalogue
 * @param {string} section
 * @param {Record<string, any>} last fields of the last note
 * @param {Today} today
 * @returns {{field: string, value: any}[]}
 */
export function carried(catalogue, section, last, today) {
  return Object.entries(last)
    .filter(([field, value]) => value !== null && value !== false
      && catalogue.line(field)?.carried.with === section && allowed(field, value, today))
    .map(([field, value]) => ({
      field, value: codesOf(F.REGION_PRESSURE, field) ? Math.min(value, today.ceiling ?? value) : value,
    }));
}

/** @param {string} field @param {any} value @param {Today} today */
function allowed(field, value, today) {
  const group = codesOf(`${kindOf(F.REGION_WORKED)}.*`, field.split('.', 2).join('.'));
  if (group && today.avoid.includes(group[0])) return false;
  if (codesOf(F.REGION_TECHNIQUE, field)) return !today.banned.includes(value);
  const care = codesOf(F.HOME_CARE, field);
  return !care || !today.withheld.includes(care[0]);
}
