import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInDue, pressureFlags, startingPressure } from './pressure-rules.js';

test('a pressure says what the server worked out for it', () => {
  const none = Array.from({ length: 11 }, () => []);
  const five = none.map((_, applied) => (applied > 6 ? ['OVER_PREFERENCE'] : []));
  const verdicts = { byPreference: { none, 5: five }, stopAt: 7 };
  assert.deepEqual(pressureFlags(verdicts, { preferred: 5, applied: 7 }), ['OVER_PREFERENCE']);
  assert.deepEqual(pressureFlags(verdicts, { preferred: null, applied: 7, discomfort: 6 }), []);
  assert.deepEqual(pressureFlags(verdicts, { preferred: 5, applied: 7, discomfort: 7 }),
    ['OVER_PREFERENCE', 'STOP_AND_REASSESS']);
});

test('a check-in is due five minutes into a region and after each increase', () => {
  const minute = 60_000;
  assert.equal(checkInDue({ begunAt: 0, lastCheck: null, applied: 4, now: 4 * minute }), false);
  assert.equal(checkInDue({ begunAt: 0, lastCheck: null, applied: 4, now: 5 * minute }), true);
  assert.equal(checkInDue({ begunAt: 0, lastCheck: { at: '', applied: 4 }, applied: 4, now: 60 * minute }), false);
  assert.equal(checkInDue({ begunAt: 0, lastCheck: { at: '', applied: 4 }, applied: 5, now: minute }), true);
});

test('too much last time is remembered, and the ceiling beats every wish', () => {
  assert.equal(startingPressure({ preferred: 6, last: 5, wasTooMuch: true, ceiling: null }), 5);
  assert.equal(startingPressure({ preferred: 6, last: 5, wasTooMuch: false, ceiling: null }), 6);
  assert.equal(startingPressure({ preferred: 8, last: 8, wasTooMuch: false, ceiling: 4 }), 4);
  assert.equal(startingPressure({ preferred: null, last: null, wasTooMuch: false, ceiling: null }), 3);
});
