import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './catalogue-cases.json' with { type: 'json' };
import { Catalogue } from './catalogue.js';
import { regionTitle } from '../../body-map/regions.js';
import { F, codesOf, named, prefixOf } from './fields.js';
import nameCases from './name-cases.json' with { type: 'json' };

const catalogue = new Catalogue(cases);
const names = {
  region: regionTitle,
  rule: (code) => ({ L08: 'Oil or scent allergy' })[code] ?? code,
};

test('a field is named as it is in the signed note', () => {
  for (const { field, name } of nameCases) assert.equal(catalogue.name(field, names), name, field);
});

test('an answer reads as it is offered', () => {
  assert.equal(catalogue.text('since.last', 'SAME', names), 'The same');
  assert.equal(catalogue.text('region.LUMBAR_R.technique', 'HOT_STONE', names), 'Hot stone');
  assert.equal(catalogue.text('s.text', 'Stiff.', names), 'Stiff.');
  assert.equal(catalogue.text('s.text', null, names), 'Emptied');
  assert.equal(catalogue.text('checkin.1', { rating: 'TOO_MUCH', applied: 6, region: 'LUMBAR_R' }, names),
    'Too much at 6, Right lumbar');
});

test('pain is told on the eleven steps that are drawn for it', () => {
  for (const field of [F.PAIN_BEFORE, F.PAIN_WORST, F.PAIN_AVERAGE, F.PAIN_AFTER]) {
    assert.deepEqual(catalogue.range(field), { min: 0, max: 10 });
  }
});

test('captions, answers and ranges come from one place', () => {
  assert.equal(catalogue.label(named(F.REGION_HELD, 'LUMBAR_R')), 'Seconds held');
  assert.equal(catalogue.list(F.QUALITY), 'Kind of pain');
  assert.equal(catalogue.list(named(F.REGION_STROKE, 'LUMBAR_R')), 'Strokes');
  assert.deepEqual(catalogue.range(F.MEDICINE_DAYS), { min: 0, max: 7 });
  assert.deepEqual(Object.keys(catalogue.choices(F.SINCE_LAST)), ['BETTER', 'SAME', 'WORSE']);
  assert.equal(Object.keys(catalogue.codes(F.TOPIC)).length, 5);
  assert.equal(catalogue.codes(named(F.REGION_STROKE, 'LUMBAR_R')).FRICTION, 'Friction');
});

test('what belongs together is confirmed together', () => {
  assert.equal(catalogue.groupOf('region.LUMBAR_R.pressure'), 'region.LUMBAR_R');
  assert.equal(catalogue.groupOf('region.LUMBAR_R.stroke.FRICTION'), 'region.LUMBAR_R');
  assert.equal(catalogue.groupOf('homecare.HEAT'), 'homecare');
  assert.equal(catalogue.groupOf('product.checked'), 'product');
  assert.equal(catalogue.groupOf('s.text'), 's.text');
});

test('a name is made of its codes, and taken apart again', () => {
  assert.equal(named(F.REGION_STROKE, 'SACRUM', 'FRICTION'), 'region.SACRUM.stroke.FRICTION');
  assert.deepEqual(codesOf(F.REGION_STROKE, 'region.SACRUM.stroke.FRICTION'), ['SACRUM', 'FRICTION']);
  assert.equal(codesOf(F.REGION_WORKED, 'region.SACRUM.rating'), null);
  assert.equal(prefixOf(F.FINDING), 'finding.');
});
