import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elapsedSeconds, minutesByRegion, techniquesOn } from './minutes.js';

const at = (minute, second = 0) => new Date(Date.UTC(2026, 0, 5, 9, minute, second)).toISOString();
const now = Date.parse(at(40));

test('minutes are split by region and the open block counts until now', () => {
  const blocks = [
    { region: 'LUMBAR_L', technique: 'SWEDISH', from: at(0), to: at(12) },
    { region: 'LUMBAR_R', technique: 'SWEDISH', from: at(12), to: at(30) },
    { region: 'LUMBAR_L', technique: 'DEEP_TISSUE', from: at(30), to: null },
  ];
  assert.deepEqual(minutesByRegion(blocks, now), { LUMBAR_L: 22, LUMBAR_R: 18 });
  assert.deepEqual(techniquesOn(blocks, 'LUMBAR_L', now), { SWEDISH: 12, DEEP_TISSUE: 10 });
});

test('rounding loses no minute of the whole', () => {
  const blocks = [
    { region: 'A', technique: 'SWEDISH', from: at(0), to: at(10, 20) },
    { region: 'B', technique: 'SWEDISH', from: at(10, 20), to: at(20, 40) },
    { region: 'C', technique: 'SWEDISH', from: at(20, 40), to: at(31) },
  ];
  const split = minutesByRegion(blocks, now);
  assert.equal(split.A + split.B + split.C, 31);
});

test('the timer leaves pauses out and survives sleep', () => {
  assert.equal(elapsedSeconds({ startedAt: at(0), pausedAt: null, pausedMs: 60_000 }, now), 39 * 60);
  assert.equal(elapsedSeconds({ startedAt: at(0), pausedAt: at(10), pausedMs: 0 }, now), 600);
  assert.equal(elapsedSeconds(null, now), 0);
});
