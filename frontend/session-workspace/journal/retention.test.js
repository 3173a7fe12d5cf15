import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_BYTES, MOST_OPERATIONS, byNote, isOver, learned, mayGo, roomOf, unknown } from './retention.js';

const MONDAY = '2026-03-02T18:00:00Z';
const FRIDAY = '2026-03-06T18:00:00Z';
const row = (set = {}) => ({
  opId: 'o', noteId: 'n', userId: 'u', sentAt: MONDAY, aside: 0, bytes: 100, seq: 1, ...set,
});
const kept = (...rows) => byNote(rows).get('n');
const signed = { ...unknown('n', 'u'), signedAt: '2026-03-02T18:10:00Z', signedSeenAt: '2026-03-02T18:10:01Z' };
const portal = { at: FRIDAY, backedUpUntil: '2026-03-03T02:00:00Z', holdsAll: true };

test('signed, backed up since, held by the portal and three days old: it may go', () => {
  assert.equal(mayGo(kept(row()), signed, portal), true);
});

test('each condition alone keeps it', () => {
  const stays = [
    ['a draft', kept(row()), unknown('n', 'u'), portal],
    ['a lost signature', kept(row()), { ...unknown('n', 'u'), lostSignedAt: MONDAY }, portal],
    ['no backup known', kept(row()), signed, { ...portal, backedUpUntil: null }],
    ['a backup before the last change', kept(row(), row({ opId: 'p', sentAt: '2026-03-03T02:00:00Z' })), signed,
      portal],
    ['a backup before the signature', kept(row()), signed, { ...portal, backedUpUntil: '2026-03-02T18:10:01Z' }],
    ['a minute too early', kept(row()), signed, { ...portal, at: '2026-03-05T17:59:00Z' }],
    ['the portal lacks some', kept(row()), signed, { ...portal, holdsAll: false }],
    ['something waits', kept(row(), row({ opId: 'p', sentAt: '' })), signed, portal],
    ['nothing was sent', kept(row({ sentAt: '' })), signed, portal],
    ['an answer without a time', kept(row()), signed, { ...portal, at: '' }],
  ];
  for (const [why, rows, known, answer] of stays) assert.equal(mayGo(rows, known, answer), false, why);
});

test('after exactly 72 hours it may go; what was refused does not hold the rest', () => {
  const note = kept(row(), row({ opId: 'p', sentAt: '', aside: 1 }));
  assert.equal(mayGo(note, signed, { ...portal, at: '2026-03-05T18:00:00Z' }), true);
});

test('a draft after a signature has lost it, and signing again ends that', () => {
  const lost = learned(signed, { signedAt: null, at: FRIDAY });
  assert.deepEqual([lost.signedAt, lost.lostSignedAt], ['', signed.signedAt]);
  assert.equal(learned(lost, { signedAt: null, at: FRIDAY }), lost);
  const again = learned(lost, { signedAt: FRIDAY, at: FRIDAY });
  assert.deepEqual([again.signedAt, again.lostSignedAt], [FRIDAY, '']);
});

test('an answer that was under way while the note was signed loses nothing', () => {
  assert.equal(learned(signed, { signedAt: null, at: '2026-03-02T18:09:59Z' }), signed);
  assert.equal(learned(signed, { signedAt: signed.signedAt, at: FRIDAY }), signed);
});

test('changes are sorted into sent, waiting and refused, in the order they were made', () => {
  const note = kept(row({ opId: 'c', seq: 3 }), row({ opId: 'a', sentAt: FRIDAY }),
    row({ opId: 'b', seq: 2, sentAt: '' }), row({ opId: 'd', seq: 4, sentAt: '', aside: 1 }));
  assert.deepEqual([note.sent, note.waiting, note.aside].map((list) => list.map((one) => one.opId).join()),
    ['a,c', 'b', 'd']);
  assert.equal(note.lastSentAt, FRIDAY);
});

test('the room is counted, and over the limit says so', () => {
  const room = roomOf([row(), row({ noteId: 'm', sentAt: '' })]);
  assert.deepEqual(room, { operations: 2, notes: 2, waiting: 1, aside: 0, bytes: 800 });
  assert.equal(isOver(room), false);
  assert.equal(isOver({ ...room, operations: MOST_OPERATIONS + 1 }), true);
  assert.equal(isOver({ ...room, bytes: MOST_BYTES + 1 }), true);
});
