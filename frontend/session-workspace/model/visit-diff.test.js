import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './catalogue-cases.json' with { type: 'json' };
import { Catalogue } from './catalogue.js';
import { changedSince, subjectiveAndObjectiveUnchanged } from './visit-diff.js';

const catalogue = new Catalogue(cases);
const words = { name: (f) => f, text: (_, v) => String(v) };
const last = {
  'pain.before': 6, 's.text': 'Stiff.', 'o.text': 'Tight.', 'region.LUMBAR_R.worked': true,
  'region.LUMBAR_R.pressure': 5,
  'finding.1': { region: 'LUMBAR_R', finding: 'KNOT', x: 3, y: 9 },
};

test('the same words and findings are unchanged, whatever the marks are called', () => {
  const { 'finding.1': mark, ...rest } = last;
  const today = { ...rest, 'finding.2': { ...mark, x: 4 }, 'pain.after': 3 };
  assert.equal(subjectiveAndObjectiveUnchanged(catalogue, last, today), true);
  assert.equal(subjectiveAndObjectiveUnchanged(catalogue, last, { ...last, 'pain.before': 5 }), false);
  assert.equal(subjectiveAndObjectiveUnchanged(catalogue, last, { ...last, 'region.LUMBAR_R.pressure': 4 }), false);
});

test('what changed is listed with what it was', () => {
  assert.deepEqual(changedSince(catalogue, last, { ...last, 'pain.before': 4, 'o.text': null }, words), [
    { what: 'o.text', was: 'Tight.', is: '' }, { what: 'pain.before', was: '6', is: '4' },
  ]);
});

test('a region that is new is one change', () => {
  const now = { ...last, 'region.SACRUM.worked': true, 'region.SACRUM.pressure': 3, 'region.SACRUM.minutes': 5 };
  assert.deepEqual(changedSince(catalogue, last, now, words), [{ what: 'region.SACRUM.worked', was: '', is: 'true' }]);
});
