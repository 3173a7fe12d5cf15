// @ts-check
import { LitElement, css, html, svg } from 'lit';
import { t } from './texts.js';

const WIDTH = 600;
const HEIGHT = 180;
/** Points closer than this to the one before say nothing more, in units of the pad. */
const STEP = 3;
const MOST_POINTS = 900;

/**
 * A line to sign on with a finger, or, still, what was drawn on it. Fires `signed` with the strokes, as lists of x and
 * y in a field of 600 by 180.
 */
export class SignaturePad extends LitElement {
  static properties = { strokes: { attribute: false }, label: {}, still: { type: Boolean, reflect: true } };

  static styles = css`
    :host { display: block; }
    svg {
      display: block; width: 100%; border: 1px solid var(--uk-edge); border-radius: 14px; background: var(--uk-surface);
      touch-action: none; cursor: crosshair;
    }
    :host([still]) svg { touch-action: auto; cursor: auto; }
    .line { stroke: var(--uk-edge); stroke-dasharray: 6 6; }
    path { fill: none; stroke: var(--uk-ink); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
  `;

  constructor() {
    super();
    /** @type {number[][]} */
    this.strokes = [];
    this.label = t('signature');
    this.still = false;
    /** @type {number[] | null} */
    this.drawing = null;
  }

  /** @param {PointerEvent} e @returns {[number, number]} */
  #at(e) {
    const box = /** @type {SVGElement} */ (this.renderRoot.querySelector('svg')).getBoundingClientRect();
    return [
      Math.round(((e.clientX - box.left) / box.width) * WIDTH),
      Math.round(((e.clientY - box.top) / box.height) * HEIGHT),
    ];
  }

  /** @param {PointerEvent} e */
  #down(e) {
    if (this.still || this.strokes.reduce((n, s) => n + s.length, 0) >= MOST_POINTS * 2) return;
    /** @type {Element} */ (e.currentTarget).setPointerCapture(e.pointerId);
    this.drawing = [...this.#at(e)];
    this.requestUpdate();
  }

  /** @param {PointerEvent} e */
  #move(e) {
    if (!this.drawing || this.drawing.length >= MOST_POINTS * 2) return;
    const [x, y] = this.#at(e);
    const [px, py] = this.drawing.slice(-2);
    if (Math.hypot(x - px, y - py) < STEP) return;
    this.drawing.push(x, y);
    this.requestUpdate();
  }

  #up() {
    if (!this.drawing) return;
    this.strokes = [...this.strokes, this.drawing];
    this.drawing = null;
    this.dispatchEvent(new CustomEvent('signed', { detail: this.strokes }));
  }

  render() {
    const paths = this.drawing ? [...this.strokes, this.drawing] : this.strokes;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
      aria-label=${paths.length ? t('signed', this.label) : t('empty', this.label)}
      @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#up}>
      <line class="line" x1="30" y1="140" x2="570" y2="140"/>
      ${paths.map((p) => svg`<path d=${pathOf(p)}/>`)}</svg>`;
  }
}

/** @param {number[]} points x and y by turns */
export function pathOf(points) {
  let d = '';
  for (let i = 0; i < points.length; i += 2) d += `${i ? 'L' : 'M'}${points[i]} ${points[i + 1]}`;
  return points.length === 2 ? `${d}l.1 0` : d;
}

customElements.define('signature-pad', SignaturePad);
