// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeadKeeper, none, seqOf, shown, taking } from './heads.js';

const head = (/** @type {number} */ seq, mac = 'aa') => `${seq}.${mac}.1700000000000.ff`;

/** @param {any} heads */
const place = (heads) => {
  const at = { heads, read: async () => at.heads, write: async (/** @type {any} */ known) => { at.heads = known; } };
  return at;
};

test('the furthest head stays when the portal was set back, and the last is kept beside it', () => {
  let known = taking(taking(none(), head(5)), head(9));
  assert.deepEqual(shown(known), [head(9)]);
  known = taking(known, head(4, 'bb'));
  assert.deepEqual(shown(known), [head(9), head(4, 'bb')]);
  assert.deepEqual(shown(taking(known, head(12, 'bb'))), [head(12, 'bb')]);
  assert.equal(seqOf('nonsense'), 0);
  assert.deepEqual(taking(known, ''), known);
});

test('what lay here is not replaced before the portal was shown it', async () => {
  const at = place({ furthest: head(9), last: head(9) });
  const keeper = new HeadKeeper(at);
  await keeper.take(head(20, 'bb'));
  assert.deepEqual(at.heads, { furthest: head(9), last: head(9) });
  assert.deepEqual(await keeper.carried(), [head(9), head(20, 'bb')]);
  await keeper.reported();
  assert.deepEqual(at.heads, { furthest: head(20, 'bb'), last: head(20, 'bb') });
  await keeper.take(head(21, 'bb'));
  assert.deepEqual(at.heads, { furthest: head(21, 'bb'), last: head(21, 'bb') });
});

test('a tablet that has seen nothing keeps the first head at once', async () => {
  const at = place(null);
  await new HeadKeeper(at).take(head(3));
  assert.deepEqual(at.heads, { furthest: head(3), last: head(3) });
});

test('a tablet that cannot keep anything still shows what this page saw', async () => {
  const broken = async () => { throw new Error('no'); };
  const keeper = new HeadKeeper({ read: broken, write: broken });
  await keeper.take(null);
  await keeper.take(head(7));
  assert.deepEqual(await keeper.carried(), [head(7)]);
});
