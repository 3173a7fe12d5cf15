import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInDue, pressureFlags, startingPressure } from './pressure-rules.js';

test('the pressure walk-through gives the known flags', () => {
  const rows = [
    [5, null, 5, 'JUST_RIGHT', 2, []],
    [5, null, 7, 'JUST_RIGHT', 4, ['OVER_PREFERENCE']],
    [7, 4, 6, 'JUST_RIGHT', 3, ['OVER_CEILING']],
    [6, null, 6, 'TOO_MUCH', 7, ['REDUCE_NOW', 'STOP_AND_REASSESS']],
    [6, null, 4, 'TOO_LITTLE', 0, ['UNDER_PREFERENCE']],
    [8, 4, 4, 'TOO_LITTLE', 1, ['UNDER_PREFERENCE']],
  ];
  for (const [preferred, ceiling, applied, rating, discomfort, flags] of rows) {
    assert.deepEqual(pressureFlags({ preferred, ceiling, applied, rating, discomfort }), flags);
  }
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
