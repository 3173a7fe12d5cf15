import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carried } from './carry.js';
import cases from './catalogue-cases.json' with { type: 'json' };
import { Catalogue } from './catalogue.js';

const catalogue = new Catalogue(cases);

const free = { ceiling: null, avoid: [], banned: [], withheld: [] };
const last = {
  'pain.before': 6, 's.text': 'Stiff.', 'region.LUMBAR_R.worked': true, 'region.LUMBAR_R.technique': 'SWEDISH',
  'region.LUMBAR_R.pressure': 6, 'region.LUMBAR_R.minutes': 20, 'region.LUMBAR_R.rating': 'JUST_RIGHT',
  'region.LUMBAR_R.reason': 'Asked for it.', 'stone.before': true, 'product.OIL': true, 'product.checked': true,
  'homecare.HEAT': true, 'homecare.WALKING': true, 'next.weeks': 1, 'a.response': 'IMPROVED',
};
const fields = (section, today = free) => carried(catalogue, section, last, today).map((c) => c.field);

test('what was felt, checked or measured is never carried over', () => {
  const all = ['ARRIVE', 'HANDS_ON', 'S', 'O', 'A', 'P', 'FINISH'].flatMap((s) => fields(s));
  const felt = ['pain.before', 'region.LUMBAR_R.rating', 'region.LUMBAR_R.reason', 'stone.before', 'product.checked',
    'a.response'];
  for (const field of felt) {
    assert.equal(all.includes(field), false, field);
  }
});

test('each section is carried on its own', () => {
  assert.deepEqual(fields('S'), ['s.text']);
  assert.deepEqual(fields('FINISH'), ['homecare.HEAT', 'homecare.WALKING', 'next.weeks']);
  assert.deepEqual(fields('HANDS_ON'), ['region.LUMBAR_R.worked', 'region.LUMBAR_R.technique',
    'region.LUMBAR_R.pressure', 'region.LUMBAR_R.minutes', 'product.OIL']);
});

test('today\'s screening goes before last time', () => {
  const today = { ...free, ceiling: 4, banned: ['SWEDISH'], withheld: ['HEAT'] };
  assert.deepEqual(carried(catalogue, 'HANDS_ON', last, today).find((c) => c.field.endsWith('pressure')),
    { field: 'region.LUMBAR_R.pressure', value: 4 });
  assert.equal(fields('HANDS_ON', today).includes('region.LUMBAR_R.technique'), false);
  assert.deepEqual(fields('FINISH', today), ['homecare.WALKING', 'next.weeks']);
  assert.deepEqual(fields('HANDS_ON', { ...free, avoid: ['LUMBAR_R'] }), ['product.OIL']);
});
