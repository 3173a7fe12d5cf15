import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './digest-cases.json' with { type: 'json' };
import { canonicalIds, digestOf } from './digest.js';

test('the tablet and the portal name the same operations alike', async () => {
  for (const { name, operations, digest } of cases) assert.equal(await digestOf(operations), digest, name);
});

test('nothing has a name too', () => {
  assert.equal(canonicalIds([]), '');
});
