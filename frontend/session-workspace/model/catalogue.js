// @ts-check
import { findingWords } from '../../body-map/finding-words.js';
import { t } from '../../kit/texts.js';
import { F, codesOf, kindOf } from './fields.js';

/** @typedef {import('./briefing.js').FieldLine} FieldLine */
/**
 * What codes are called that come with the client: regions of the body map, rules of today's screening.
 * @typedef {{region: (code: string) => string, rule: (code: string) => string}} Names
 */

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
/** @param {string} words */
const within = (words) => (/^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);

/** Every field that a note can hold, as the server handed it over with the note. */
export class Catalogue {
  /** @type {Map<string, FieldLine>} */
  #fixed = new Map();
  /** @type {Map<string, FieldLine[]>} */
  #families = new Map();
  /**
   * What was looked up before: a note asks for the same names with every stroke.
   * @type {Map<string, FieldLine | null>}
   */
  #found = new Map();

  /** @param {FieldLine[]} lines */
  constructor(lines) {
    for (const line of lines) {
      const kind = kindOf(line.name);
      if (!line.name.includes('*')) this.#fixed.set(line.name, line);
      else this.#families.set(kind, [...this.#families.get(kind) ?? [], line]);
    }
  }

  /** @param {string} field its name, also one with stars @returns {FieldLine | null} */
  line(field) {
    const fixed = this.#fixed.get(field);
    if (fixed) return fixed;
    let found = this.#found.get(field);
    if (found === undefined) {
      found = this.#families.get(kindOf(field))?.find((line) => this.#codes(line, field) !== null) ?? null;
      this.#found.set(field, found);
    }
    return found;
  }

  /** @param {FieldLine} line @param {string} field @returns {string[] | null} */
  #codes(line, field) {
    // What was taken over is named by a group, which has dots of its own.
    if (line.name === F.CARRIED) return [field.slice(field.indexOf('.') + 1)];
    const codes = codesOf(line.name, field);
    const { codes: known } = line.value;
    const last = codes?.at(-1) ?? '';
    return codes && (last === '*' || !Object.keys(known).length || last in known) ? codes : null;
  }

  /** What a field is called that stands alone, or that goes on after the code before it. @param {string} name */
  label(name) {
    const label = this.line(name)?.label ?? name;
    return label.startsWith('{0}, ') ? capital(label.slice(5)) : label;
  }

  /** What a list of answers is called. @param {string} name of one of many alike */
  list(name) {
    const label = this.label(name);
    return label.includes(', {0}') ? label.slice(0, label.indexOf(', {0}')) : label;
  }

  /** The answers that a field takes, with their words. @param {string} name @returns {Record<string, string>} */
  choices(name) { return this.line(name)?.value.choices ?? {}; }

  /**
   * The answers that are fields of their own, with their words.
   * @param {string} name
   * @returns {Record<string, string>}
   */
  codes(name) { return this.line(name)?.value.codes ?? {}; }

  /** The lowest and the highest number. @param {string} name */
  range(name) {
    const { low = 0, high = 0 } = this.line(name)?.value ?? {};
    return { min: low, max: high };
  }

  /** What is taken over and confirmed together with a field. @param {string} field */
  groupOf(field) {
    const depth = this.line(field)?.carried.depth ?? 0;
    return depth ? field.split('.').slice(0, depth).join('.') : field;
  }

  /**
   * A field as a person calls it.
   * @param {string} field
   * @param {Names} names
   * @returns {string}
   */
  name(field, names) {
    const line = this.line(field);
    // Of an older or a newer portal: its parts say what they can.
    if (!line) return capital(field.replace(/[._]/g, ' '));
    const codes = this.#codes(line, field) ?? [];
    const words = codes.map((code, i) => this.#word(line, line.slots[i], code, names));
    return capital(line.label.replace(/\{(\d)}/g, (_, at) => words[Number(at)] ?? ''));
  }

  /** @param {FieldLine} line @param {string} slot @param {string} code @param {Names} names @returns {string} */
  #word(line, slot, code, names) {
    switch (slot) {
      case 'REGION': case 'TREATED': return within(names.region(code));
      case 'GOAL': return String(Number(code) + 1);
      case 'RULE': return names.rule(code);
      case 'GROUP': return this.#group(code, names);
      default: return within(line.value.codes[code] ?? code);
    }
  }

  /** @param {string} group @param {Names} names @returns {string} */
  #group(group, names) {
    const [kind, code] = group.split('.');
    if (kind === kindOf(F.REGION_WORKED) && code) return names.region(code);
    const family = code ? undefined : this.#families.get(kind)?.[0];
    return family ? this.list(family.name) : this.name(group, names);
  }

  /**
   * A value as a person says it.
   * @param {string} field
   * @param {any} value
   * @param {Names} names
   * @returns {string}
   */
  text(field, value, { region }) {
    if (value === null || value === '') return t('emptied');
    if (value === true) return t('yes');
    if (typeof value !== 'object') return this.choices(field)[value] ?? String(value);
    if (value.finding) return findingWords(value, region);
    if (value.rating) {
      return t('at-2', this.choices(F.REGION_RATING)[value.rating], value.applied, region(value.region));
    }
    return JSON.stringify(value);
  }
}
