import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keeper } from './keeper.js';

const item = (opId, secret = opId) => ({ table: 'operations', clear: { opId }, secret });
const until = async (fine) => { for (let i = 0; i < 400 && !fine(); i++) await new Promise((r) => setTimeout(r, 5)); };

/** A storage that fails as long as it is told to, and with which error. */
function storage() {
  const held = { rows: new Map(), error: '', hangs: false, refuses: '', calls: 0 };
  held.put = async (items) => {
    held.calls++;
    if (held.hangs) return new Promise(() => {});
    if (held.error) throw new DOMException('no', held.error);
    if (items.some((one) => one.secret === held.refuses)) throw new DOMException('too big', 'QuotaExceededError');
    for (const one of items) held.rows.set(one.clear.opId, one.secret);
  };
  return held;
}
const keeperOf = (store) => new Keeper(store, () => {}, { patience: 20, soonest: 5 });

const ERRORS = ['QuotaExceededError', 'UnknownError', 'AbortError', 'InvalidStateError', 'NotSupportedError',
  'SecurityError'];
for (const error of ERRORS) {
  test(`${error}: not kept, tried so that it may be sent, and kept as soon as the storage works again`, async () => {
    const store = storage();
    const keeper = keeperOf(store);
    store.error = error;
    await keeper.keep(item('a'));
    assert.deepEqual([keeper.isKept('a'), keeper.hasFailed('a'), keeper.failure], [false, true, error]);
    await keeper.keep(item('b'));
    assert.equal(keeper.hasFailed('b'), true);
    store.error = '';
    await until(() => keeper.isKept('b'));
    assert.deepEqual([keeper.isKept('a'), keeper.failed, keeper.failure, store.rows.size], [true, 0, '', 2]);
  });
}

test('a storage that never answers counts as failed and holds nothing up', async () => {
  const store = storage();
  store.hangs = true;
  const keeper = keeperOf(store);
  await keeper.keep(item('a'));
  assert.deepEqual([keeper.hasFailed('a'), keeper.failure], [true, 'TimeoutError']);
  store.hangs = false;
  await until(() => keeper.isKept('a'));
  assert.equal(store.rows.get('a'), 'a');
});

test('before the first attempt has ended nothing is kept and nothing has failed', async () => {
  const keeper = keeperOf(storage());
  const first = keeper.keep(item('a'));
  assert.deepEqual([keeper.isKept('a'), keeper.hasFailed('a')], [false, false]);
  await first;
  assert.equal(keeper.isKept('a'), true);
});

test('one that does not fit does not keep the others out', async () => {
  const store = storage();
  store.refuses = 'huge';
  const keeper = keeperOf(store);
  await Promise.all([keeper.keep(item('a')), keeper.keep(item('b')), keeper.keep(item('c', 'huge'))]);
  await until(() => keeper.isKept('b'));
  assert.deepEqual([keeper.isKept('a'), keeper.isKept('b'), keeper.isKept('c')], [true, true, false]);
  keeper.stop();
});

test('what is wished in one turn of the page is written at once, and a page that is left still writes it', async () => {
  const store = storage();
  const keeper = keeperOf(store);
  const all = Promise.all(['a', 'b', 'c'].map((name) => keeper.keep(item(name))));
  keeper.stop();
  await all;
  assert.deepEqual([store.calls, store.rows.size], [1, 3]);
});

test('a later wish for the same place is the one that is kept', async () => {
  const store = storage();
  store.error = 'UnknownError';
  const keeper = keeperOf(store);
  await keeper.keep(item('a', 'waiting'));
  keeper.keep(item('a', 'sent'));
  store.error = '';
  await until(() => keeper.isKept('a'));
  assert.equal(store.rows.get('a'), 'sent');
});
