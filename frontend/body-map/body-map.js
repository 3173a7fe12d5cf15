// @ts-check
import { LitElement, css } from 'lit';
import { t } from '../kit/texts.js';
import { ANATOMY, loadBodyMap } from './drawing.js';
import { GRADES } from './finding-words.js';
import { linePath, referPath } from './geometry.js';
import { Ink } from './ink.js';
import { Zoom } from './zoom.js';

const SVG = 'http://www.w3.org/2000/svg';
/** The boxes of the views, in units of the sheet. */
export const BOXES = /** @type {Record<string, string>} */ ({
  CLOSE: '12 118 396 506', BACK: '0 0 420 1108', FRONT: '436 217.4 352 890.6', SIDE: '794 217.4 156 890.6',
});
const GROUPS = /** @type {Record<string, string>} */ ({
  CLOSE: 'bm-back', BACK: 'bm-back', FRONT: 'bm-front', SIDE: 'bm-side',
});

/**
 * @typedef {{id: string, region: string, finding: string, grade?: number | null, after?: number | null, refersTo?:
 *   string}} Finding
 */
/** @typedef {{id: string, view: string, kind: string, points: number[]}} Stroke */

/**
 * The client's body: regions to tap, marks to see, lines to draw. Left and right are the client's own.
 * @fires region with the code that was tapped
 * @fires stroke with `{view, kind, points}` when a line was drawn
 * @fires stroke-tap with the id of the line that was tapped
 */
export class SessionBodyMap extends LitElement {
  static properties = {
    pressures: { attribute: false }, avoid: { attribute: false }, capped: { type: Boolean },
    findings: { attribute: false }, painful: { attribute: false }, strokes: { attribute: false },
    previous: { attribute: false }, selected: {}, view: {}, mode: {}, kind: {}, still: { type: Boolean },
    right: { type: Boolean }, anatomy: { type: Number },
  };

  static styles = css`
    :host { display: block; position: relative; }
    svg { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: pan-y; font-family: var(--uk-font); }
    svg.zoomed, :host([mode=DRAW]) svg { touch-action: none; }
    :host([mode=DRAW]) svg { cursor: crosshair; }
    .bm-value, .bm-ink-layer { pointer-events: none; }
    :host([mode=ERASE]) .bm-ink-layer path { pointer-events: stroke; cursor: pointer; }
    .bm .bm-region:focus { outline: none; }
    .bm-no { fill: var(--uk-surface); stroke: var(--uk-stop); stroke-width: 3; }
    .bm-disc { fill: var(--uk-surface); stroke: var(--uk-ink-3); stroke-width: 1.5; }
    .bm-disc.on { fill: var(--uk-accent); stroke: var(--uk-surface); stroke-width: 2; }
    .bm-disc.was { fill: var(--uk-surface); stroke: var(--uk-advise); stroke-dasharray: 3 2; }
    .bm-number { font: 700 18px var(--uk-font); text-anchor: middle; fill: var(--uk-ink); }
    .bm-number.on { fill: var(--uk-on-accent); } .bm-number.was { font-size: 13px; fill: var(--uk-advise); }
    .bm-pain {
      fill: var(--uk-pain); fill-opacity: .26; stroke: var(--uk-pain); stroke-width: 2.5; pointer-events: none;
    }
    .bm-line { fill: none; stroke: var(--uk-ink); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
    .bm-line.PAIN { stroke: var(--uk-pain); stroke-width: 7; stroke-opacity: .6; }
    .bm-line.was { stroke: var(--uk-advise); stroke-dasharray: 6 5; stroke-opacity: .8; }
  `;

  /** @type {SVGSVGElement | null} */
  #svg = null;
  /**
   * What each region looked like when it was last painted: only what changed is painted again.
   * @type {Map<string, string>}
   */
  #painted = new Map();
  /** @type {Map<string, Element>} */
  #lines = new Map();
  #shown = '';

  constructor() {
    super();
    /** @type {Record<string, number | null>} worked regions with their pressure */
    this.pressures = {};
    /** @type {string[]} */
    this.avoid = [];
    this.capped = false;
    /** @type {Finding[]} */
    this.findings = [];
    /** @type {string[]} */
    this.painful = [];
    /** @type {Stroke[]} */
    this.strokes = [];
    /**
     * Last visit, seen through today's.
     * @type {{pressures: Record<string, number>, painful: string[], strokes: Stroke[]} | null}
     */
    this.previous = null;
    this.selected = '';
    this.view = 'CLOSE';
    /** TAP, DRAW or ERASE */
    this.mode = 'TAP';
    this.kind = 'INK';
    this.still = false;
    this.right = false;
    this.anatomy = ANATOMY;
  }

  async connectedCallback() {
    super.connectedCallback();
    if (this.#svg) return;
    try {
      const { svg, sheet } = await loadBodyMap(this.anatomy);
      if (this.#svg) return;
      this.#begin(/** @type {SVGSVGElement} */ (document.importNode(svg, true)), sheet);
    } catch {
      this.dispatchEvent(new CustomEvent('map-missing'));
    }
  }

  /** @param {SVGSVGElement} svg @param {CSSStyleSheet} sheet */
  #begin(svg, sheet) {
    this.#svg = svg;
    const root = /** @type {ShadowRoot} */ (this.renderRoot);
    root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
    for (const marks of svg.querySelectorAll('.bm-marks')) {
      const ink = document.createElementNS(SVG, 'g');
      ink.setAttribute('class', 'bm-ink-layer');
      marks.after(ink);
    }
    for (const r of svg.querySelectorAll('.bm-region')) {
      r.setAttribute('data-test', `region-${r.id}`);
      r.setAttribute('data-name', r.getAttribute('aria-label') ?? r.id);
    }
    if (this.still) {
      // A picture: nothing to reach in it, and its words stand beside it.
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', t('the-body-as-it-was-marked'));
      for (const r of svg.querySelectorAll('[tabindex], [role=button], g[role=group]')) {
        for (const a of ['tabindex', 'role', 'aria-label']) r.removeAttribute(a);
      }
    } else {
      this.ink = new Ink(svg, {
        drawing: () => this.mode === 'DRAW', layer: () => this.#layer(this.#group(), 'bm-ink-layer'),
        kind: () => this.kind,
        done: (points) => this.dispatchEvent(new CustomEvent('stroke', {
          detail: { view: this.#sheetView(), kind: this.kind, points },
        })),
      });
      this.zoom = new Zoom(svg, () => Boolean(this.ink?.line) || this.mode === 'DRAW');
      svg.addEventListener('click', (e) => this.#tap(e));
      svg.addEventListener('keydown', (e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        this.#tap(e);
      });
    }
    root.append(svg);
    this.requestUpdate();
  }

  /** @param {number} factor above 1 to come closer */
  zoomBy(factor) { this.zoom?.by(factor); }

  #sheetView() {
    if (this.view === 'SIDE') return this.right ? 'side-r' : 'side-l';
    return this.view === 'FRONT' ? 'front' : 'back';
  }

  #group() {
    const id = this.view === 'SIDE' ? `bm-side-${this.right ? 'r' : 'l'}` : GROUPS[this.view];
    return /** @type {Element} */ (this.#svg?.querySelector(`#${id}`));
  }

  /** @param {Element} group @param {string} name */
  #layer(group, name) { return /** @type {Element} */ (group.querySelector(`.${name}`)); }

  /** @param {Event} e */
  #tap(e) {
    const target = /** @type {Element} */ (e.target);
    if (e instanceof MouseEvent && (this.ink?.isPalm(e) || this.ink?.justDrew() || this.zoom?.moved)) return;
    const line = target.closest('[data-stroke]');
    if (this.mode === 'ERASE' && line) {
      this.dispatchEvent(new CustomEvent('stroke-tap', { detail: line.getAttribute('data-stroke') }));
      return;
    }
    const code = target.closest('.bm-region')?.id ?? target.closest('.bm-hit')?.getAttribute('data-for');
    if (code && this.mode === 'TAP') this.dispatchEvent(new CustomEvent('region', { detail: code }));
  }

  updated() {
    const svg = this.#svg;
    if (!svg) return;
    this.#showView(svg);
    for (const r of svg.querySelectorAll('.bm-region')) this.#paint(/** @type {SVGElement} */ (r));
    this.#paintRings(svg);
    this.#paintLines();
  }

  /** Only the view that is shown can be reached by the keyboard. @param {SVGSVGElement} svg */
  #showView(svg) {
    const shown = `${this.view} ${this.right}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    svg.classList.toggle('bm-side-right', this.right);
    const group = this.#group();
    for (const id of ['bm-back', 'bm-front', 'bm-side-l', 'bm-side-r']) {
      const one = svg.querySelector(`#${id}`);
      one?.setAttribute('display', one === group ? 'inline' : 'none');
    }
    if (this.zoom) this.zoom.show(BOXES[this.view]);
    else svg.setAttribute('viewBox', BOXES[this.view]);
  }

  /** @param {SVGElement} r */
  #paint(r) {
    const worked = r.id in this.pressures;
    const pressure = this.pressures[r.id];
    const found = this.findings.filter((f) => f.region === r.id);
    const was = this.previous
      && { pressure: this.previous.pressures[r.id] ?? null, painful: this.previous.painful.includes(r.id) };
    const look = {
      worked, pressure: pressure ?? null, avoid: this.avoid.includes(r.id), chosen: r.id === this.selected,
      painful: this.painful.includes(r.id), capped: this.capped && r.dataset.use === 'treat',
      found: found.map((f) => [f.finding, f.grade, f.after, f.refersTo]), was,
    };
    const signature = JSON.stringify(look);
    if (this.#painted.get(r.id) === signature) return;
    this.#painted.set(r.id, signature);
    const shade = worked && pressure != null ? ` p${pressure}` : worked ? ' bm-marked' : '';
    r.setAttribute('class', `bm-region${shade}${look.chosen && !worked ? ' bm-selected' : ''}`);
    if (!this.still) {
      r.setAttribute('aria-pressed', String(worked || look.chosen || look.painful));
      r.setAttribute('aria-label', `${r.dataset.name}${words(look, found.length)}`);
    }
    this.#marks(r, look, found);
  }

  /** @param {SVGElement} r @param {any} look @param {Finding[]} found */
  #marks(r, look, found) {
    const group = /** @type {Element} */ (r.closest('#bm-back, #bm-front, #bm-side-l, #bm-side-r'));
    const under = fresh(this.#layer(group, 'bm-overlays'), r.id);
    const over = fresh(this.#layer(group, 'bm-marks'), r.id);
    const [x, y] = anchor(r);
    const d = r.getAttribute('d') ?? '';
    if (look.capped && !look.avoid) make(under, 'path', { d, class: 'bm-cap' });
    if (look.was?.pressure != null || look.was?.painful) make(under, 'path', { d, class: 'bm-previous' });
    if (look.painful) make(under, 'path', { d, class: 'bm-pain' });
    if (look.avoid) {
      make(under, 'path', { d, class: 'bm-avoid' });
      make(over, 'circle', { cx: x, cy: y, r: 13, class: 'bm-no' });
      make(over, 'path', { d: `M${x - 9} ${y - 9}l18 18`, class: 'bm-no' });
    }
    if (look.worked && look.pressure != null) {
      make(over, 'circle', { cx: x, cy: y, r: 15, class: look.chosen ? 'bm-disc on' : 'bm-disc' });
      const number = make(over, 'text', { x, y: y + 6, class: look.chosen ? 'bm-number on' : 'bm-number' });
      number.textContent = String(look.pressure);
    }
    if (look.was?.pressure != null) {
      make(over, 'circle', { cx: x + 17, cy: y - 15, r: 10, class: 'bm-disc was' });
      make(over, 'text', { x: x + 17, y: y - 10.5, class: 'bm-number was' }).textContent = String(look.was.pressure);
    }
    const signs = found.slice(0, 3);
    signs.forEach((f, i) => this.#symbol(over, f, x + (i - (signs.length - 1) / 2) * 24, y + 28));
    for (const f of found) if (f.refersTo) this.#arrow(over, r, f.refersTo);
  }

  /** @param {Element} over @param {Finding} f @param {number} x @param {number} y */
  #symbol(over, f, x, y) {
    const graded = f.finding === 'TENDERNESS' ? `TENDERNESS_${GRADES[f.grade ?? 0]}` : f.finding;
    const href = `#FINDING_${graded}`;
    if (this.#svg?.querySelector(href)) make(over, 'use', { href, x: x - 12, y: y - 12, width: 24, height: 24 });
  }

  /**
   * From a finding to where its pain is felt; to another view it points out of the picture.
   * @param {Element} over
   * @param {SVGElement} r
   * @param {string} code
   */
  #arrow(over, r, code) {
    const target = /** @type {SVGElement | null} */ (this.#svg?.querySelector(`#${CSS.escape(code)}`) ?? null);
    if (!target) return;
    const from = anchor(r);
    /** @type {[number, number]} */
    const edge = [from[0] < 210 ? 14 : 406, from[1] + 60];
    const to = target.dataset.view === r.dataset.view ? anchor(target) : edge;
    make(over, 'path', {
      d: referPath(from, to), class: 'bm-refer', 'marker-start': 'url(#bm-origin)', 'marker-end': 'url(#bm-arrow)',
      'data-refers': code,
    });
  }

  /** @param {SVGSVGElement} svg */
  #paintRings(svg) {
    const rings = /** @type {Element} */ (svg.querySelector('#bm-rings'));
    const of = `${this.selected} ${this.#shown}`;
    if (rings.getAttribute('data-of') === of) return;
    rings.setAttribute('data-of', of);
    rings.replaceChildren();
    const chosen = this.selected ? this.#group().querySelector(`#${CSS.escape(this.selected)}`) : null;
    if (!chosen) return;
    const d = chosen.getAttribute('d') ?? '';
    for (const name of ['bm-ring-halo', 'bm-ring-selected']) make(rings, 'path', { d, class: name });
  }

  #paintLines() {
    const all = [
      ...this.strokes.map((s) => ({ ...s, was: false })),
      ...(this.previous?.strokes ?? []).map((s) => ({ ...s, id: `was-${s.id}`, was: true })),
    ];
    const ids = new Set(all.map((s) => s.id));
    for (const [id, path] of this.#lines) if (!ids.has(id)) { path.remove(); this.#lines.delete(id); }
    for (const s of all) {
      if (this.#lines.has(s.id)) continue;
      const group = this.#svg?.querySelector(`#bm-${s.view}`);
      if (!group) continue;
      this.#lines.set(s.id, make(this.#layer(group, 'bm-ink-layer'), 'path',
        { d: linePath(s.points), class: `bm-line ${s.kind}${s.was ? ' was' : ''}`, 'data-stroke': s.id }));
    }
  }
}

/** @param {any} look @param {number} found */
function words(look, found) {
  return [
    look.avoid ? t('keep-off') : '',
    look.worked && !look.avoid ? (look.pressure != null ? t('worked-on-pressure', look.pressure) : t('worked-on')) : '',
    look.painful ? t('painful-2') : '', found ? t('found', found) : '',
    look.was?.pressure != null ? t('last-time', look.was.pressure) : '',
  ].filter(Boolean).map((w) => `, ${w}`).join('');
}

/** @param {SVGElement} r @returns {[number, number]} */
function anchor(r) {
  const [x, y] = (r.dataset.anchor ?? '0,0').split(',').map(Number);
  return [x, y];
}

/** The group of one region in a layer, emptied. @param {Element} layer @param {string} code */
function fresh(layer, code) {
  const known = layer.querySelector(`[data-of="${code}"]`);
  if (!known) return make(layer, 'g', { 'data-of': code });
  known.replaceChildren();
  return known;
}

/** @param {Element} into @param {string} name @param {Record<string, any>} attributes */
function make(into, name, attributes) {
  const el = document.createElementNS(SVG, name);
  for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, String(v));
  into.append(el);
  return el;
}

customElements.define('session-body-map', SessionBodyMap);
