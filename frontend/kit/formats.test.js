import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './format-cases.json' with { type: 'json' };
import { dayAndTime, elapsed, fahrenheit, time, twoClocks } from './formats.js';

const afternoon = new Date('2026-03-03T22:02:00Z');
const page = (globalThis.document ??= { documentElement: { dataset: {} } }).documentElement;
const inPractice = (lang, zone) => { page.lang = lang; page.dataset.zone = zone; };

test('a practice in Seattle reads American days and times', () => {
  inPractice('en-US', 'America/Los_Angeles');
  assert.equal(time(afternoon), '2:02 PM');
  assert.equal(dayAndTime(afternoon), 'Mar 3, 2026, 2:02 PM');
  assert.equal(fahrenheit(), true);
});

test('a practice in London reads its own way', () => {
  inPractice('en-GB', 'Europe/London');
  assert.equal(dayAndTime(afternoon), '3 Mar 2026, 22:02');
  assert.equal(fahrenheit(), false);
});

test('both clocks are named only when they differ', () => {
  inPractice('en-US', 'America/Los_Angeles');
  assert.equal(twoClocks(afternoon, 'America/Los_Angeles'), '');
  assert.equal(twoClocks(afternoon, 'America/New_York'), '2:02 PM at the practice, 5:02 PM on this tablet');
});

test('a stopwatch has no hours', () => {
  assert.equal(elapsed(65), '1:05');
  assert.equal(elapsed(3600), '60:00');
});

test('the browser writes days and times as the server does', () => {
  for (const row of cases) {
    inPractice(row.locale, row.zone);
    const at = new Date(row.at);
    assert.equal(time(at), row.time, `${row.locale} ${row.zone}`);
    assert.equal(dayAndTime(at), row.dayAndTime, `${row.locale} ${row.zone}`);
  }
  inPractice('en-US', 'America/Los_Angeles'); // as the page of the other tests
});
