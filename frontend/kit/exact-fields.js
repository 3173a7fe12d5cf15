// @ts-check
/**
 * A field for a day or a time understands in the browser only what it has written itself. All else that is typed goes
 * to the server as it is, where one parser reads it or asks back. Vaadin's own parsers guess: 2:30 pm may become 02:30,
 * and 45 a year of this century.
 */
import { wallTime } from './formats.js';

/** A blank is a blank, however a browser writes it. @param {string} text */
const plain = (text) => text.replace(/[\u202f\u00a0]/g, ' ').trim();

/**
 * A parser that takes only what reads the same when it is written again.
 * @template T
 * @param {(text: string) => T | false | undefined} parse
 * @param {(value: T) => string | undefined} format
 * @returns {(text: string) => T | undefined}
 */
export function exactly(parse, format) {
  return (text) => {
    const value = text && parse(plain(text));
    return value && plain(format(value) ?? '') === plain(text) ? value : undefined;
  };
}

/**
 * Lets a setting of Vaadin's connector pass, and makes the field exact again after it.
 * @param {any} field
 * @param {string} name
 * @param {() => void} exact
 */
function after(field, name, exact) {
  const setting = field.$connector[name];
  field.$connector[name] = (/** @type {any[]} */ ...values) => {
    setting(...values);
    exact();
  };
  exact();
}

/** @param {any} field a vaadin-date-picker */
export const exactDay = (field) => after(field, 'updateI18n', () => {
  const { parseDate, formatDate } = field.i18n;
  field.i18n = { ...field.i18n, parseDate: exactly(parseDate, formatDate) };
});

/** @param {any} field a vaadin-time-picker */
export const exactTime = (field) => after(field, 'setLocale', () => {
  const { value } = field;
  const formatTime = (/** @type {any} */ parts) => parts && plain(wallTime(Number(parts.hours), Number(parts.minutes)));
  field.i18n = { ...field.i18n, formatTime, parseTime: exactly(field.i18n.parseTime, formatTime) };
  // The picker reads what it shows in its old words with the new parser, and may find no time in it.
  if (value && !field.value) field.value = value;
});
