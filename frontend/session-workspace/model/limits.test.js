import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './limits-cases.json' with { type: 'json' };
import { against } from './limits.js';
import verdicts from './verdict-cases.json' with { type: 'json' };

/** The words of the limits are the server's; a row that acknowledges them says them. */
const wordsOf = ({ ceiling, handsOn, avoid, banned, notPositions }) => [
  ceiling == null ? '' : `ceiling ${ceiling}`, handsOn ? `at most ${handsOn} minutes` : '',
  avoid ? 'keep off right flank' : '', notPositions ? 'not prone' : '', banned ? 'not today Deep tissue' : '',
].filter(Boolean).join('; ');

test('the tablet finds against today\'s limits what the server finds', () => {
  for (const { name, note, today, against: expected } of cases) {
    const entries = (prefix) => Object.entries(note).filter(([field]) => field.startsWith(prefix))
      .map(([field, value]) => ({ field, value }));
    const briefing = {
      limits: wordsOf(today), ceiling: today.ceiling ?? null, preference: today.preference ?? null,
      preferenceByRegion: today.preferenceByRegion ?? {}, avoid: today.avoid ?? [],
      banned: (today.banned ?? []).map((technique) => ({ technique, reason: 'why' })),
      notPositions: today.notPositions ?? {}, handsOn: today.handsOn ? { minutes: today.handsOn, reason: 'why' } : null,
      homeCare: (today.withheld ?? []).map((code) => ({ code, label: code, withheld: 'why' })),
      pressure: verdicts[today.ceiling ?? 'none'],
    };
    const found = against({ value: (field) => note[field] ?? null, entries }, briefing);
    assert.deepEqual(found.sort(), [...expected].sort(), name);
  }
});
