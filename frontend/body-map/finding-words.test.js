import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingWords, gradesOf, musclesOf } from './finding-words.js';

test('a finding is a sentence with its grades, muscle and referral', () => {
  const f = {
    finding: 'TRIGGER_POINT', region: 'GLUTEAL_R', muscle: 'PIRIFORMIS', grade: 2, after: 1, refersTo: 'CALF_R',
  };
  assert.equal(findingWords(f, (code) => code), 'Trigger point II, GLUTEAL_R; Piriformis; after I; refers to CALF_R');
});

test('grades and muscles fit the finding and the region', () => {
  assert.equal(gradesOf('TENDERNESS').length, 5);
  assert.equal(gradesOf('HYPERTONICITY').length, 4);
  assert.equal(gradesOf('SCAR').length, 0);
  assert.equal('PIRIFORMIS' in musclesOf('GLUTEAL_L'), true);
  assert.equal('PIRIFORMIS' in musclesOf('NECK_SHOULDER_L'), false);
});
