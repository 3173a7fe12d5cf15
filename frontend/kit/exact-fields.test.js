import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactly, exactTime } from './exact-fields.js';

const day = (text) => (/^\w{3} \d+, \d+$/.test(text) ? { text: text.replace(/(\d+)$/, (year) => year.padStart(4, '19')) } : false);
const parse = exactly(day, (value) => value.text);

test('the browser takes what it has written itself', () => {
  assert.deepEqual(parse('Mar 2, 1980'), { text: 'Mar 2, 1980' });
});

test('what the browser would only guess goes to the server', () => {
  assert.equal(parse('Mar 2, 80'), undefined);
  assert.equal(parse('3/2/80'), undefined);
  assert.equal(parse(''), undefined);
});

test('a time field writes times as the practice does and guesses none', () => {
  const field = { i18n: { parseTime: (text) => ({ hours: parseInt(text, 10) + (/pm/i.test(text) ? 12 : 0), minutes: '30' }) }, $connector: { setLocale() {} } };
  exactTime(field);
  assert.equal(field.i18n.formatTime({ hours: '14', minutes: '30' }), '2:30 PM');
  assert.deepEqual(field.i18n.parseTime('2:30\u202fPM'), { hours: 14, minutes: '30' });
  assert.equal(field.i18n.parseTime('2:30'), undefined);
  assert.equal(field.i18n.parseTime('230p'), undefined);
});
