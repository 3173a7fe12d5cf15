// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from '../model/catalogue-cases.json' with { type: 'json' };
import { Catalogue } from '../model/catalogue.js';
import { asText, writtenOn } from './kept-words.js';

const op = (/** @type {string} */ field, /** @type {any} */ value, clientTime = '2026-03-02T18:00:00Z') =>
  /** @type {any} */ ({ op: { field, value, clientTime } });

test('a kept note reads as its last words, what people wrote first, without what was emptied', () => {
  const drawn = { id: 'i', region: 'LOW_BACK_R', points: [1] };
  const ops = [
    op('pain.before', 6), op('homecare.none', 'tired'), op('s.text', 'Sore'), op('s.text', 'Sore since the move'),
    op('o.text', 'x'), op('o.text', ''), op('finding.0198c3a2-1111-7222-8333-444455556666', drawn),
    op('s.radiation', ['left leg', 'foot']), op('region.LUMBAR_R.rating', 'TOO_MUCH'), op('time.asked', true),
  ];
  assert.equal(asText(ops, new Catalogue(cases)), [
    'Subjective: Sore since the move', 'Pain before: 6', 'No home care, because: tired', 'Finding: region LOW_BACK_R',
    'Spreads to: left leg, foot', 'Right lumbar, rating: Too much', 'Time asked: yes',
  ].join('\n'));
});

test('it says when it was begun', () => {
  const words = writtenOn([op('a', 1, '2026-03-03T18:00:00Z'), op('b', 1, '2026-03-02T18:00:00Z')]);
  assert.equal(words.startsWith('Mar 2, 2026'), true, words);
  assert.equal(writtenOn([]), '');
});
