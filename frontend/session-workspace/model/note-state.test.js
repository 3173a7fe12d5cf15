import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './merge-cases.json' with { type: 'json' };
import { NoteState, canonical } from './note-state.js';

/** @param {number} seed */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const shuffled = (list, rnd) => list.map((x) => [rnd(), x]).sort((a, b) => a[0] - b[0]).map((x) => x[1]);
const picture = (state) => canonical(state.liveOps());
const fields = ['pain.before', 's.text', 'region.LUMBAR_L.pressure', 'timer', 'homecare.none'];

/** Two or three tablets write for a while and hear of each other now and then. */
function history(seed) {
  const rnd = random(seed);
  const tablets = Array.from({ length: 2 + Math.floor(rnd() * 2) }, () => new NoteState());
  const all = [];
  for (let i = 0; i < 60; i++) {
    const t = Math.floor(rnd() * tablets.length);
    if (rnd() < 0.25) for (const op of all) if (rnd() < 0.7) tablets[t].add(op);
    const value = rnd() < 0.1 ? null : rnd() < 0.2 ? { b: 1, a: Math.floor(rnd() * 3) } : Math.floor(rnd() * 4);
    const op = tablets[t].change(fields[Math.floor(rnd() * fields.length)], value, `d${t}`, new Date(1e12 + i * 1000));
    if (!op) continue;
    tablets[t].add(op);
    all.push(op);
  }
  return { all, rnd };
}

test('any order, repetition and batching gives the same note', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const { all, rnd } = history(seed);
    const expected = picture(new NoteState(all));
    for (let round = 0; round < 3; round++) {
      const repeated = shuffled([...all, ...all.filter(() => rnd() < 0.4)], rnd);
      const state = new NoteState();
      while (repeated.length) for (const op of repeated.splice(0, 1 + Math.floor(rnd() * 9))) state.add(op);
      assert.equal(picture(state), expected, `seed ${seed}`);
    }
  }
});

test('the live changes alone, with those waiting, give the same note', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { all, rnd } = history(seed);
    const cut = Math.floor(rnd() * all.length);
    const server = new NoteState(all.slice(0, cut)).liveOps();
    const merged = NoteState.of(server, all.slice(cut));
    const full = new NoteState(all);
    assert.equal(picture(merged), picture(full), `seed ${seed}`);
  }
});

test('two values are a conflict until one supersedes both', () => {
  const a = new NoteState();
  const b = new NoteState();
  const one = a.change('pain.after', 3, 'a');
  const two = b.change('pain.after', 5, 'b');
  a.add(one);
  a.add(two);
  assert.equal(a.conflicts('pain.after'), true);
  const keep = a.change('pain.after', 5, 'a');
  a.add(keep);
  assert.deepEqual(keep.supersedes, [one.opId, two.opId].sort());
  assert.equal(a.conflicts('pain.after'), false);
  assert.equal(a.value('pain.after'), 5);
});

test('equal values from two tablets are no conflict', () => {
  const s = new NoteState([
    { opId: '1', field: 'timer', value: { a: 1, b: 2 }, supersedes: [], clientTime: '1', deviceId: 'a' },
    { opId: '2', field: 'timer', value: { b: 2, a: 1 }, supersedes: [], clientTime: '2', deviceId: 'b' },
  ]);
  assert.equal(s.conflicts('timer'), false);
});

test('the tablet merges as the server does', () => {
  const id = (n) => `00000000-0000-7000-8000-00000000000${n}`;
  for (const { name, operations, live, conflicts, values } of cases) {
    const state = new NoteState(operations.map((o) => ({
      opId: id(o.id), field: o.field, value: o.value, supersedes: o.sees.map(id), clientTime: `${o.id}`, deviceId: 'd',
    })));
    assert.equal(state.seen(), live.map(id).join(','), name);
    assert.deepEqual(state.allConflicts().map((c) => c.field), conflicts, name);
    for (const [field, value] of Object.entries(values)) {
      assert.equal(canonical(state.value(field)), canonical(value), `${name}: ${field}`);
    }
  }
});
