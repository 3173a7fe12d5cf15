import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Comparison } from './compare.js';
import { digestOf } from './digest.js';
import { outcomeWords } from './saved-words.js';

const MONDAY = '2026-03-02T18:00:00Z';
const FRIDAY = '2026-03-06T18:00:00Z';

/** A tablet's storage as far as a comparison sees it. */
function tablet(rows, { tickets = {}, known = {} } = {}) {
  const held = new Map(rows.map((row, i) => [
    row.opId, { noteId: 'n', userId: 'me', sentAt: MONDAY, aside: 0, bytes: 10, seq: i, ...row },
  ]));
  const notes = new Map(Object.entries(known).map(([noteId, set]) => [
    noteId, { noteId, userId: 'me', signedAt: '', signedSeenAt: '', lostSignedAt: '', ...set },
  ]));
  return {
    held, notes,
    list: async () => [...held.values()],
    known: async () => new Map(notes),
    ticket: async (user, noteId) => tickets[noteId] ?? '',
    read: async (ids) => ({
      ops: ids.map((opId) => ({ op: { opId }, seq: held.get(opId).seq })).sort((a, b) => a.seq - b.seq), unreadable: 0,
    }),
    mark: async (ids, set) => ids.forEach((id) => Object.assign(held.get(id), set)),
    markNote: async (one) => notes.set(one.noteId, one),
    remove: async (ids, gone) => {
      ids.forEach((id) => held.delete(id));
      gone.forEach((one) => notes.delete(one.noteId));
    },
  };
}

/** A portal that holds some operations of some notes; everything it is asked is written down. */
function portal({
  notes = {}, signed = {}, back = {}, backedUpUntil = null, at = FRIDAY, refuses = [], status = 200,
} = {}) {
  const asked = [];
  const answer = (code, json) => new Response(
    JSON.stringify(json), { status: code, headers: { 'Content-Type': 'application/json' } });
  const compared = async ({ noteId, digest, operations }) => {
    const here = notes[noteId];
    if (!here) return { noteId, match: 'MISSING', signedAt: null, lacks: [] };
    const lacks = (operations ?? []).filter((id) => !here.includes(id));
    const same = operations ? !lacks.length : digest === await digestOf(here);
    return { noteId, match: same ? 'SAME' : 'DIFFERS', signedAt: signed[noteId] ?? null, lacks };
  };
  globalThis.document ??= { cookie: '' };
  globalThis.fetch = async (url, { body } = {}) => {
    const json = body ? JSON.parse(body) : null;
    asked.push(url);
    if (status !== 200) return answer(status, {});
    if (url === 'api/journal/compare') {
      return answer(200, { at, backedUpUntil, notes: await Promise.all(json.notes.map(compared)) });
    }
    if (url === 'api/journal/notes') {
      const noteId = back[json.ticket];
      if (!noteId) return answer(409, { message: 'The client is gone.' });
      notes[noteId] = [];
      return answer(200, { noteId, at });
    }
    const noteId = url.split('/')[2];
    const ids = json.operations.map((op) => op.opId);
    const rejected = ids.filter((id) => refuses.includes(id)).map((opId) => ({ opId, reason: 'no' }));
    if (rejected.length) return answer(400, { rejected });
    notes[noteId].push(...ids.filter((id) => !notes[noteId].includes(id)));
    return answer(200, { acknowledged: ids, savedAt: at });
  };
  return { notes, asked };
}
const run = (store, open) => new Comparison('api', 'device', store, 'me').run(open);

test('where nothing is missing one request is enough', async () => {
  const { asked } = portal({ notes: { n: ['a', 'b'], m: ['c'] } });
  const outcome = await run(tablet([{ opId: 'a' }, { opId: 'b' }, { opId: 'c', noteId: 'm' }]));
  assert.deepEqual([outcome.status, outcome.back, asked], [200, 0, ['api/journal/compare']]);
});

test('what the portal lost goes back in the order it was made, and what waits goes with it', async () => {
  const { notes } = portal({ notes: { n: ['a'], m: ['x'] } });
  const store = tablet([{ opId: 'a' }, { opId: 'c', seq: 9 }, { opId: 'b', seq: 5 },
    { opId: 'd', seq: 10, sentAt: '' }, { opId: 'x', noteId: 'm' }]);
  const outcome = await run(store);
  assert.deepEqual([notes.n, outcome.back, [...outcome.notesBack]], [['a', 'b', 'c', 'd'], 3, ['n']]);
  assert.equal(store.held.get('d').sentAt, FRIDAY);
  assert.equal(outcomeWords(outcome)[0],
    'The portal did not have 3 changes of 1 note. This tablet sent them again, and nothing is lost.');
});

test('a note that is gone comes back by its ticket, with every word', async () => {
  const { notes } = portal({ back: { ticket: 'n' } });
  const outcome = await run(tablet([{ opId: 'a' }, { opId: 'b', sentAt: '' }], { tickets: { n: 'ticket' } }));
  assert.deepEqual([notes.n, outcome.back, outcome.stuck], [['a', 'b'], 2, []]);
});

test('a note that cannot come back stays, and the reason is said', async () => {
  portal();
  const store = tablet([{ opId: 'a' }, { opId: 'b', noteId: 'm' }], { tickets: { n: 'ticket' } });
  const outcome = await run(store);
  assert.deepEqual(outcome.stuck.map((one) => one.noteId), ['n', 'm']);
  assert.equal(outcome.stuck[0].message, 'The client is gone.');
  assert.equal(outcome.stuck[1].message.includes('no permission to restore'), true);
  assert.equal(store.held.size, 2);
});

test('what is lost of the open note is handed to the page, not sent past it', async () => {
  const { notes } = portal({ notes: { n: [] } });
  let taken = [];
  await run(tablet([{ opId: 'a' }]), { noteId: 'n', take: (ops) => { taken = ops; } });
  assert.deepEqual([taken.map(({ op }) => op.opId), notes.n], [['a'], []]);
});

test('a change that is refused is set aside and does not hold the others', async () => {
  const { notes } = portal({ notes: { n: [] }, refuses: ['b'] });
  const store = tablet([{ opId: 'a' }, { opId: 'b' }, { opId: 'c' }]);
  await run(store);
  assert.deepEqual([notes.n, store.held.get('b').aside, store.held.has('b')], [['a', 'c'], 1, true]);
});

test('a colleague\'s changes are not touched', async () => {
  const { asked } = portal();
  await run(tablet([{ opId: 'a', userId: 'somebody' }]));
  assert.deepEqual(asked, ['api/journal/compare'], 'only the end of the access log is shown');
});

test('signed, backed up, three days old and held by the portal: it leaves; a lost signature keeps it', async () => {
  const known = { n: { signedAt: MONDAY, signedSeenAt: MONDAY }, m: { signedAt: MONDAY, signedSeenAt: MONDAY } };
  portal({ notes: { n: ['a'], m: ['b'] }, signed: { n: MONDAY }, backedUpUntil: '2026-03-03T02:00:00Z' });
  const store = tablet([{ opId: 'a' }, { opId: 'b', noteId: 'm' }], { known });
  const outcome = await run(store);
  assert.deepEqual([[...store.held.keys()], [...store.notes.keys()], outcome.pruned, outcome.room.operations],
    [['b'], ['m'], 1, 1]);
  assert.equal(store.notes.get('m').lostSignedAt, MONDAY);
});

test('without a sign-in, with a lock, or with a broken portal all stays, and nothing is said to be fine', async () => {
  for (const status of [401, 423, 500, 503]) {
    portal({ status });
    const store = tablet([{ opId: 'a' }]);
    assert.deepEqual([(await run(store)).status, store.held.size], [status, 1]);
  }
  globalThis.fetch = async () => { throw new TypeError('no network'); };
  assert.equal((await run(tablet([{ opId: 'a' }]))).status, 0);
});
