import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linePath, overlapPercent, painfulPercent, simplify } from './geometry.js';

test('a line keeps its corners and loses what lies between', () => {
  const line = [[0, 0], [1, 0.1], [2, -0.1], [3, 0], [3, 5], [3, 9]];
  assert.deepEqual(simplify(line, 0.5), [[0, 0], [3, 0], [3, 9]]);
});

test('painful area is a share of the body drawn, and overlap a share of what hurts', () => {
  const areas = { A: 10, B: 30, C: 60 };
  assert.equal(painfulPercent(areas, ['A', 'B', 'A']), 40);
  assert.equal(overlapPercent(areas, ['A', 'B'], ['B']), 75);
  assert.equal(overlapPercent(areas, [], []), null);
  assert.equal(overlapPercent(areas, ['A'], ['C']), 0);
});

test('a dot is a line too', () => {
  assert.equal(linePath([5, 6]), 'M5 6l.1 0');
  assert.equal(linePath([0, 0, 2, 3]), 'M0 0L2 3');
});
