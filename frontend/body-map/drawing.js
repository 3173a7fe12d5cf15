// @ts-check
import { t } from '../kit/texts.js';
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

/** What the sheet and its views are called. @type {Record<string, string>} */
const VIEWS = {
  'bm-back': t('back'), 'bm-front': t('front'), 'bm-side-l': t('left-side'), 'bm-side-r': t('right-side'),
};

/**
 * A region by its name, the vertebrae beside it as the drawing has them, and what it is for.
 * @param {Element} region
 */
function label(region) {
  const [, from, to] = /\((\w+) to (\w+)\)/.exec(region.getAttribute('aria-label') ?? '') ?? [];
  const name = from ? t('name-from-to', regionTitle(region.id), from, to) : regionTitle(region.id);
  switch (region.getAttribute('data-use')) {
    case 'finding': return t('findings-only-no-pressure-2', name);
    case 'refer': return t('findings-and-referred-pain-only', name);
    default: return name;
  }
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
    region.setAttribute('aria-label', label(region));
    views.set(region.id, region.getAttribute('data-view') ?? 'back');
    areas[region.id] = Number(region.getAttribute('data-area')) * (views.get(region.id) === 'back' ? 1 : TO_SCALE);
  }
  svg.setAttribute('aria-label', t('body-map'));
  for (const [id, words] of Object.entries(VIEWS)) svg.querySelector(`#${id}`)?.setAttribute('aria-label', words);
  return { svg, sheet, labels, views, areas };
}
