import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Typing } from './typing.js';

function typing() {
  const recorded = [];
  const made = new Typing({ requestUpdate() {} }, (field, value) => recorded.push([field, value]));
  return { made, recorded };
}

test('text is recorded once, when the hands leave the field', () => {
  const { made, recorded } = typing();
  made.type('s.text', 'Sti');
  made.type('s.text', 'Stiff');
  assert.equal(made.text('s.text'), 'Stiff');
  made.commit('s.text');
  made.commit('s.text');
  assert.deepEqual(recorded, [['s.text', 'Stiff']]);
  assert.equal(made.text('s.text'), undefined);
});

test('an emptied text is no text', () => {
  const { made, recorded } = typing();
  made.type('o.text', '  ');
  made.commitAll();
  assert.deepEqual(recorded, [['o.text', null]]);
});

test('what is dropped or forgotten is not recorded any more', () => {
  const { made, recorded } = typing();
  made.type('s.text', 'mine');
  made.drop('s.text');
  made.type('o.text', 'of this client');
  made.forget();
  made.commitAll();
  assert.deepEqual(recorded, []);
});
