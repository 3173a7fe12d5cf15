import assert from 'node:assert/strict';
import { test } from 'node:test';
import cases from './red-flag-cases.json' with { type: 'json' };
import signs from './red-flag-signs.json' with { type: 'json' };
import { redFlags } from './red-flags.js';

const sign = (value, more = {}) => ({
  prefix: 'finding.', key: 'finding', value, onlyNew: false, beside: null, words: value, ...more,
});
const at = (finding, region = 'LUMBAR_L', more = {}) => ({
  field: `finding.${finding}`, value: { finding, region, ...more },
});
const all = () => true;

test('only what the server named asks again', () => {
  const signs = [sign('NUMBNESS'), sign('HEAT', { beside: 'SWELLING' }), sign('BRUISE', { onlyNew: true })];
  assert.deepEqual(redFlags(signs, [at('KNOT'), at('BRUISE'), at('HEAT'), at('SWELLING', 'LUMBAR_R')], all), []);
  assert.deepEqual(redFlags(signs, [at('HEAT'), at('SWELLING'), at('NUMBNESS')], all), ['NUMBNESS', 'HEAT']);
  assert.deepEqual(redFlags(signs, [at('BRUISE', 'FLANK_L', { isNew: true })], all), ['BRUISE']);
  assert.deepEqual(redFlags([], [at('NUMBNESS')], all), []);
});

test('a reaction is told apart from a finding of the same name, and only the entries that are asked for count', () => {
  const signs = [
    { prefix: 'reaction.', key: 'type', value: 'NUMBNESS', onlyNew: false, beside: null, words: 'after a session' },
  ];
  assert.deepEqual(redFlags(signs, [at('NUMBNESS')], all), []);
  const told = { field: 'reaction.1', value: { type: 'NUMBNESS' } };
  assert.deepEqual(redFlags(signs, [told], all), ['after a session']);
  assert.deepEqual(redFlags(signs, [told], () => false), []);
  assert.deepEqual(redFlags(signs, [{ field: 'reaction.1', value: null }], all), []);
});

test('the tablet asks again for what the server asks again for', () => {
  for (const { name, note, words } of cases) {
    const entries = Object.entries(note).map(([field, value]) => ({ field, value }));
    assert.deepEqual(redFlags(signs, entries, all).sort(), [...words].sort(), name);
  }
});
