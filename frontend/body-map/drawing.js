// @ts-check
import { regionTitle } from './regions.js';

/** The drawing that new marks are made on. Earlier drawings stay beside it, and an old note is shown on its own. */
export const ANATOMY = 1;
/**
 * Front and side are drawn smaller than the back: their areas are brought to the back's scale before they are compared.
 */
const TO_SCALE = (1108 / 890.6) ** 2;

/**
 * @typedef {object} Drawing
 * @property {SVGSVGElement} svg
 * @property {CSSStyleSheet} sheet
 * @property {Map<string, string>} labels by region
 * @property {Map<string, string>} views region to back, front or side
 * @property {Record<string, number>} areas square units by region, as the drawing itself states them: measuring takes
 *   half a second
 */

/** @type {Map<number, Promise<Drawing>>} */
const loading = new Map();

/**
 * Reads a drawing once. It stays a document of its own; each map takes a copy.
 * @param {number} [anatomy]
 * @returns {Promise<Drawing>}
 */
export function loadBodyMap(anatomy = ANATOMY) {
  let drawing = loading.get(anatomy);
  if (!drawing) {
    drawing = read(anatomy);
    loading.set(anatomy, drawing);
    drawing.catch(() => loading.delete(anatomy));
  }
  return drawing;
}

/** @param {number} anatomy @returns {Promise<Drawing>} */
async function read(anatomy) {
  const response = await fetch(new URL(`./body-map-${anatomy}.svg`, import.meta.url));
  if (!response.ok) throw new Error('no drawing');
  // Its styles become a style sheet of ours: a policy against inline styles then has nothing to refuse.
  let styles = '';
  const text = (await response.text()).replace(/<style>([^]*?)<\/style>/g, (_, css) => ((styles += css), ''));
  const svg = /** @type {any} */ (new DOMParser().parseFromString(text, 'image/svg+xml').documentElement);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const labels = new Map();
  const views = new Map();
  /** @type {Record<string, number>} */
  const areas = {};
  for (const region of svg.querySelectorAll('.bm-region')) {
    labels.set(region.id, regionTitle(region.id));
    views.set(region.id, region.getAttribute('data-view') ?? 'back');
    areas[region.id] = Number(region.getAttribute('data-area')) * (views.get(region.id) === 'back' ? 1 : TO_SCALE);
  }
  return { svg, sheet, labels, views, areas };
}
