// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, encoded, forKnown, forNew, wordsFor } from './passkey-button.js';

test('bytes come back as they were sent, in the letters that an address may hold', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const text = encoded(bytes.buffer);
  assert.equal(/^[A-Za-z0-9_-]+$/.test(text), true);
  assert.deepEqual([...decoded(text)], [...bytes]);
  assert.equal(encoded(new Uint8Array([251, 255]).buffer), '-_8');
});

test('the browser gets bytes where the portal sends text, and the rest as it is', () => {
  const allowCredentials = [{ type: 'public-key', id: 'AwQ' }];
  const known = forKnown({ challenge: 'AQI', rpId: 'localhost', allowCredentials });
  assert.deepEqual([...known.challenge], [1, 2]);
  assert.deepEqual([...known.allowCredentials[0].id], [3, 4]);
  assert.equal(known.rpId, 'localhost');
  const made = forNew({ challenge: 'AQI', user: { id: 'BQY', name: 'Ada' } });
  assert.deepEqual([...made.user.id], [5, 6]);
  assert.equal(made.user.name, 'Ada');
  assert.deepEqual(made.excludeCredentials, []);
});

test('what went wrong is said in plain words, with what to do', () => {
  assert.equal(wordsFor(new DOMException('', 'NotAllowedError')).includes('Try again'), true);
  assert.equal(wordsFor(new DOMException('', 'InvalidStateError')).includes('already'), true);
  assert.equal(wordsFor(new TypeError('Failed to fetch')).includes('No connection'), true);
  assert.equal(wordsFor('anything').includes('use a code'), true);
});
