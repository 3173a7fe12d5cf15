import assert from 'node:assert/strict';
import { test } from 'node:test';
import { head, lastWords } from './queue.js';

const entry = (opId, tried = true, value = 1) => ({ op: { opId, value }, seq: 0, tried });

test('nothing is sent before it was tried to keep it, nor what was written after', () => {
  const queue = [entry('a'), entry('b'), entry('c', false), entry('d')];
  assert.deepEqual(head(queue).map((e) => e.op.opId), ['a', 'b']);
  assert.deepEqual(head([entry('a', false), entry('b')]), []);
});

test('one request takes no more than the server accepts', () => {
  const queue = Array.from({ length: 450 }, (_, i) => entry(String(i)));
  assert.equal(head(queue).length, 200);
  assert.equal(head(queue)[199].op.opId, '199');
});

test('a page that ends sends the first changes that fit, tried or not', () => {
  const long = 'x'.repeat(9000);
  const queue = [entry('a', false), entry('b', true, long), entry('c', true, long), entry('d', true, long)];
  assert.deepEqual(lastWords(queue).map((op) => op.opId), ['a', 'b', 'c']);
});
