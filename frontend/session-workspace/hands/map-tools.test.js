import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MapTools } from './map-tools.js';

/** A note of plain values, with a map on it. */
function map() {
  const note = {};
  const selected = [];
  const tools = new MapTools({
    addController() {}, requestUpdate() {}, value: (field) => note[field] ?? null,
    record: (field, value) => { note[field] = value; }, treatment: { select: (code) => selected.push(code) },
  });
  return { note, selected, tools };
}

test('a tap opens a region, or marks it while the pain is shown', () => {
  const { note, selected, tools } = map();
  tools.tap('LUMBAR_R');
  tools.use('PAINFUL');
  tools.tap('SACRUM');
  assert.deepEqual([selected, note], [['LUMBAR_R'], { 'painful.SACRUM': true }]);
  tools.tap('SACRUM');
  assert.equal(note['painful.SACRUM'], null);
  tools.use('PAINFUL');
  assert.equal(tools.mode, 'TAP');
});

test('a finding refers to the place that is tapped next, never to its own', () => {
  const { note, selected, tools } = map();
  tools.mark('finding.1', { region: 'GLUTEAL_R', finding: 'TRIGGER_POINT' });
  tools.describe('1');
  tools.use('REFER');
  tools.tap('GLUTEAL_R');
  assert.deepEqual([note['finding.1'].refersTo, tools.mode], [undefined, 'TAP']);
  tools.use('REFER');
  tools.tap('CALF_R');
  assert.deepEqual([note['finding.1'].refersTo, tools.mode, selected], ['CALF_R', 'TAP', []]);
});

test('marks are taken back one by one, and what described a mark that is gone closes', () => {
  const { note, tools } = map();
  tools.mark('finding.1', { region: 'SACRUM', finding: 'KNOT' });
  tools.describe('1');
  tools.mark('finding.1', { region: 'SACRUM', finding: 'KNOT', grade: 2 });
  tools.undo();
  assert.deepEqual([note['finding.1'].grade, tools.finding], [undefined, '1']);
  tools.undo();
  assert.deepEqual([note['finding.1'], tools.finding, tools.canUndo], [null, '', false]);
});

test('the side has two faces, and asking for it again turns the body', () => {
  const { tools } = map();
  tools.show('SIDE');
  assert.deepEqual([tools.view, tools.right], ['SIDE', false]);
  tools.show('SIDE');
  assert.deepEqual([tools.view, tools.right], ['SIDE', true]);
  tools.show('BACK');
  tools.show('SIDE');
  assert.equal(tools.right, true);
});
