// @ts-check
import { LitElement, css } from 'lit';

const SVG = 'http://www.w3.org/2000/svg';
const CLOSE = '12 118 396 506';
/** @type {Promise<{svg: SVGSVGElement, sheet: CSSStyleSheet, labels: Map<string, string>}> | null} */
let loading = null;

/** Reads the drawing once. It stays a document of its own; each map takes a copy of the back. */
export function loadBodyMap() {
  loading ??= fetch(new URL('./body-map.svg', import.meta.url)).then(async (response) => {
    if (!response.ok) throw new Error('no drawing');
    const doc = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
    const svg = /** @type {any} */ (doc.documentElement);
    const sheet = new CSSStyleSheet();
    for (const style of svg.querySelectorAll('style')) {
      sheet.replaceSync(style.textContent);
      style.remove();
    }
    for (const id of ['bm-front', 'bm-side']) svg.querySelector(`#${id}`)?.remove();
    const labels = new Map();
    for (const r of svg.querySelectorAll('.bm-region')) labels.set(r.id, r.getAttribute('data-label') ?? r.id);
    return { svg, sheet, labels };
  });
  loading.catch(() => (loading = null));
  return loading;
}

/** The client's back. A tap on a region fires `region` with its code. */
export class SessionBodyMap extends LitElement {
  static properties = {
    pressures: { attribute: false },
    avoid: { attribute: false },
    findings: { attribute: false },
    selected: {},
    still: { type: Boolean },
  };

  static styles = css`
    :host { display: block; position: relative; }
    svg { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: manipulation; font-family: var(--uk-font); }
    .bm-value { pointer-events: none; }
    .bm .bm-region:focus { outline: none; }
    .bm-no { fill: var(--uk-surface); stroke: var(--uk-stop); stroke-width: 3; }
    .bm-disc { fill: var(--uk-surface); stroke: var(--uk-ink-3); stroke-width: 1.5; }
    .bm-disc.on { fill: var(--uk-accent); stroke: var(--uk-surface); stroke-width: 2; }
    .bm-number { font: 700 18px var(--uk-font); text-anchor: middle; fill: var(--uk-ink); }
    .bm-number.on { fill: var(--uk-on-accent); }
  `;

  /** @type {SVGSVGElement | null} */
  #svg = null;

  constructor() {
    super();
    /** @type {Record<string, number | null>} worked regions with their pressure */
    this.pressures = {};
    /** @type {string[]} */
    this.avoid = [];
    /** @type {{region: string, finding: string, grade: number | null}[]} */
    this.findings = [];
    this.selected = '';
    this.still = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    if (this.#svg) return;
    try {
      const { svg, sheet } = await loadBodyMap();
      if (this.#svg) return;
      this.#svg = /** @type {SVGSVGElement} */ (document.importNode(svg, true));
      const root = /** @type {ShadowRoot} */ (this.renderRoot);
      root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
      this.#svg.setAttribute('viewBox', CLOSE);
      this.#svg.addEventListener('click', (e) => this.#tap(e));
      this.#svg.addEventListener('keydown', (e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        this.#tap(e);
      });
      for (const r of this.#svg.querySelectorAll('.bm-region')) {
        r.setAttribute('data-test', `region-${r.id}`);
        r.setAttribute('data-name', r.getAttribute('aria-label') ?? r.id);
      }
      root.append(this.#svg);
      this.requestUpdate();
    } catch {
      this.dispatchEvent(new CustomEvent('map-missing'));
    }
  }

  /** @param {Event} e */
  #tap(e) {
    const target = /** @type {Element} */ (e.target);
    const code = target.closest('.bm-region')?.id ?? target.closest('.bm-hit')?.getAttribute('data-for');
    if (code && !this.still) this.dispatchEvent(new CustomEvent('region', { detail: code }));
  }

  updated() {
    const svg = this.#svg;
    if (!svg) return;
    const overlays = /** @type {Element} */ (svg.querySelector('#bm-back .bm-overlays'));
    const marks = /** @type {Element} */ (svg.querySelector('#bm-back .bm-marks'));
    const rings = /** @type {Element} */ (svg.querySelector('#bm-rings'));
    overlays.replaceChildren();
    marks.replaceChildren();
    rings.replaceChildren();
    for (const r of svg.querySelectorAll('.bm-region')) this.#paint(/** @type {SVGElement} */ (r), overlays, marks, rings);
  }

  /** @param {SVGElement} r @param {Element} overlays @param {Element} marks @param {Element} rings */
  #paint(r, overlays, marks, rings) {
    const worked = r.id in this.pressures;
    const pressure = this.pressures[r.id];
    const avoid = this.avoid.includes(r.id);
    const chosen = r.id === this.selected;
    const [x, y] = (r.dataset.anchor ?? '0,0').split(',').map(Number);
    const d = r.getAttribute('d') ?? '';
    r.setAttribute('class', `bm-region${worked && pressure != null ? ` p${pressure}` : worked ? ' bm-marked' : ''}${chosen && !worked ? ' bm-selected' : ''}`);
    r.setAttribute('aria-pressed', String(worked || chosen));
    const state = avoid ? ', do not touch' : worked ? `, worked on${pressure != null ? `, pressure ${pressure}` : ''}` : '';
    const found = this.findings.filter((f) => f.region === r.id);
    r.setAttribute('aria-label', `${r.dataset.name}${state}${found.length ? `, ${found.length} found` : ''}`);
    const make = (/** @type {Element} */ into, /** @type {string} */ name, /** @type {Record<string, any>} */ attributes) => {
      const el = document.createElementNS(SVG, name);
      for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, String(v));
      into.append(el);
      return el;
    };
    if (avoid) {
      make(overlays, 'path', { d, class: 'bm-avoid' });
      make(marks, 'circle', { cx: x, cy: y, r: 13, class: 'bm-no' });
      make(marks, 'path', { d: `M${x - 9} ${y - 9}l18 18`, class: 'bm-no' });
    }
    if (chosen) {
      make(rings, 'path', { d, class: 'bm-ring-halo' });
      make(rings, 'path', { d, class: 'bm-ring-selected' });
    }
    if (worked && pressure != null) {
      make(marks, 'circle', { cx: x, cy: y, r: 15, class: chosen ? 'bm-disc on' : 'bm-disc' });
      make(marks, 'text', { x, y: y + 6, class: chosen ? 'bm-number on' : 'bm-number' }).textContent = String(pressure);
    }
    found.slice(0, 3).forEach((f, i) => {
      const href = f.finding === 'TENDERNESS' ? `#FINDING_TENDERNESS_${['0', 'I', 'II', 'III', 'IV'][f.grade ?? 0]}` : `#FINDING_${f.finding}`;
      if (this.#svg?.querySelector(href)) make(marks, 'use', { href, x: x - 12 + (i - (Math.min(found.length, 3) - 1) / 2) * 24, y: y + 16, width: 24, height: 24 });
    });
  }
}

customElements.define('session-body-map', SessionBodyMap);
