import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureWords, lostSignatureWords, roomWords, savedWords } from './saved-words.js';

const now = { waiting: 0, failed: 0, keeping: 0, savedAt: '2:02 PM' };

test('the badge says no more than is true', () => {
  assert.deepEqual(savedWords(now), { where: 'SAVED', text: 'Saved 2:02 PM' });
  assert.deepEqual(savedWords({ ...now, savedAt: '' }), { where: 'SAVED', text: '' });
  assert.deepEqual(savedWords({ ...now, waiting: 1 }),
    { where: 'KEPT', text: 'Kept on this tablet, 1 change waiting' });
  assert.deepEqual(savedWords({ ...now, waiting: 3, keeping: 1 }), { where: 'KEEPING', text: 'Keeping 1 change' });
  assert.deepEqual(savedWords({ ...now, waiting: 3, keeping: 1, failed: 2 }),
    { where: 'NOT_KEPT', text: '2 changes not kept, keep this page open' });
});

test('every failure of the storage has words, also one that nobody knows', () => {
  const names = ['QuotaExceededError', 'UnknownError', 'AbortError', 'InvalidStateError', 'NotSupportedError',
    'SecurityError', 'TimeoutError', 'x'];
  for (const name of names) {
    assert.equal(failureWords(name).includes('Still sending'), true, name);
  }
  assert.equal(failureWords(''), '');
});

test('the room says how much, what waits, and what to do when it is too much', () => {
  const room = { operations: 3, notes: 1, waiting: 1, aside: 0, bytes: 2048 };
  const said = (more, also = {}) => roomWords({ ...room, ...more }, { over: false, failed: 0, ...also });
  assert.equal(said()[0], '3 changes of 1 note, 2 KB, sealed. 1 change not sent yet.');
  assert.equal(said({ waiting: 0, aside: 1 })[1], '1 change not accepted by the portal, kept here.');
  assert.equal(said({}, { over: true }).join(' ').includes('Nothing was removed. Sign your notes'), true);
  const browser = { failed: 2, usage: 3 << 20, quota: 1 << 30 };
  assert.equal(said({}, browser).join(' ').includes('3.0 MB of 1024.0 MB'), true);
  assert.deepEqual(said({ operations: 0, waiting: 0 }), ['Nothing is kept on this tablet.']);
});

test('a lost signature does not say that every word is back before it is', () => {
  assert.equal(lostSignatureWords('2026-03-02T18:00:00Z', 2).includes('2 changes being sent back'), true);
  const back = lostSignatureWords('2026-03-02T18:00:00Z', 0);
  assert.equal(back.endsWith('Every word is back. Read it and sign again.'), true);
});
