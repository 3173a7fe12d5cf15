import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corners, option, places } from './plot.js';

const WITHIN = { x: 0, y: 0, width: 400, height: 300 };
const box = (place) => ({ x: place.left, y: place.top, width: place.words.length * 6.6, height: 18 });
const on = (dot, b) => dot.x + 9 > b.x && dot.x - 9 < b.x + b.width && dot.y + 9 > b.y && dot.y - 9 < b.y + b.height;

test('words lie on no point and on no other words', () => {
  const dots = Array.from({ length: 24 }, (_, at) => ({ x: 10 + (at * 16), y: 150 + (40 * Math.sin(at)) }));
  const notes = [3, 4, 5, 20].map((at) => ({ ...dots[at], words: 'Median 5.0 of the first' }));
  const found = places(notes, dots, WITHIN);
  assert.equal(found.length > 0, true);
  for (const place of found) {
    assert.equal(dots.every((dot) => !on(dot, box(place))), true);
    const { width } = box(place);
    assert.equal(place.left >= 0 && place.left + width <= 400 && place.top >= 0 && place.top + 18 <= 300, true);
  }
  found.forEach((a, i) => found.slice(i + 1).forEach((b) => {
    const [one, two] = [box(a), box(b)];
    const beside = one.x + one.width <= two.x || two.x + two.width <= one.x;
    assert.equal(one.y + 18 <= two.y || two.y + 18 <= one.y || beside, true);
  }));
});

test('words without room are left out', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({ x: (at % 20) * 20, y: Math.floor(at / 20) * 15 }));
  assert.deepEqual(places([{ x: 200, y: 150, words: 'nowhere to go' }], crowd, WITHIN), []);
});

test('a stepped band keeps its height until the next point', () => {
  assert.deepEqual(corners({ look: 'a', step: true, points: [[0, 1, 2], [5, 3, 4]] }),
    [[0, 2], [5, 2], [5, 4], [5, 3], [5, 1], [0, 1]]);
  assert.deepEqual(corners({ look: 'a', step: false, points: [[0, 1, 2], [5, 3, 4]] }),
    [[0, 2], [5, 4], [5, 3], [0, 1]]);
});

test('every look has its shape, so that colour is never alone', () => {
  const axis = { name: '', min: 0, max: 100, step: 25, unit: '%', labels: [] };
  const dots = ['in', 'out', 'far', 'few', 'tick'].map((look) => (
    { x: 1, y: 1, look, label: '', words: '', address: '', note: '' }));
  const plot = {
    label: '', caption: [], x: axis, y: axis, bands: [], lines: [], dots, rules: [], areas: [], under: [],
  };
  const drawn = option(plot, { surface: '#fff', ink: '#000', font: 'x' }, 500).series.at(-1).data;
  const faces = drawn.map((one) => (
    [one.symbol, String(one.symbolSize), one.itemStyle.borderType, one.itemStyle.color].join()));
  assert.equal(new Set(faces).size, dots.length);
});
