// @ts-check
import { linePath, simplify } from './geometry.js';

const SVG = 'http://www.w3.org/2000/svg';
/** A hand that rests on the glass while a pen writes: touches this soon after the pen are not meant. */
const PALM_MS = 500;
/** Units of the sheet within which a line may be straightened. */
const TOLERANCE = 1.1;
/** Less than this is a tap, not a line. */
const SHORTEST = 4;
/** Numbers in one line, so that one mark stays one small operation. */
const LONGEST = 1200;

/** Draws while a pen or a finger moves, without waiting for anything, and hands the finished line over. */
export class Ink {
  /**
   * @param {SVGSVGElement} svg
   * @param {{drawing: () => boolean, layer: () => Element, kind: () => string, done: (points: number[]) => void}} host
   */
  constructor(svg, host) {
    this.svg = svg;
    this.host = host;
    /** @type {{id: number, points: [number, number][], path: Element} | null} */
    this.line = null;
    this.penAt = -PALM_MS;
    svg.addEventListener('pointerdown', (e) => this.#down(e));
    svg.addEventListener('pointermove', (e) => this.#move(e));
    svg.addEventListener('pointerup', (e) => this.#up(e));
    svg.addEventListener('pointercancel', () => this.#forget());
    // A pen writes where a finger would scroll.
    svg.addEventListener('touchstart', (e) => { if (this.line) e.preventDefault(); }, { passive: false });
    svg.addEventListener('touchmove', (e) => { if (this.line) e.preventDefault(); }, { passive: false });
  }

  /** Whether a pen is writing, or was a moment ago: then a touch is the palm. @param {PointerEvent | MouseEvent} e */
  isPalm(e) {
    const touch = /** @type {PointerEvent} */ (e).pointerType === 'touch';
    return touch && (this.line !== null || performance.now() - this.penAt < PALM_MS);
  }

  /** @param {PointerEvent} e @returns {[number, number]} */
  at(e) {
    const matrix = /** @type {DOMMatrix} */ (this.svg.getScreenCTM()).inverse();
    const p = new DOMPoint(e.clientX, e.clientY).matrixTransform(matrix);
    return [p.x, p.y];
  }

  /** @param {PointerEvent} e */
  #down(e) {
    const pen = e.pointerType === 'pen';
    if (this.line || this.isPalm(e) || !e.isPrimary || (!pen && !this.host.drawing())) return;
    if (pen) this.penAt = performance.now();
    try { this.svg.setPointerCapture(e.pointerId); } catch { /* a made-up pointer cannot be held */ }
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `bm-line ${this.host.kind()}`);
    this.host.layer().append(path);
    this.line = { id: e.pointerId, points: [this.at(e)], path };
  }

  /** @param {PointerEvent} e */
  #move(e) {
    const line = this.line;
    if (!line || e.pointerId !== line.id) return;
    if (e.pointerType === 'pen') this.penAt = performance.now();
    const all = e.getCoalescedEvents?.() ?? [];
    for (const one of all.length ? all : [e]) line.points.push(this.at(one));
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.line?.path.setAttribute('d', linePath(this.line.points.flat().map((n) => Math.round(n * 10) / 10)));
    });
  }

  /** @param {PointerEvent} e */
  #up(e) {
    const line = this.line;
    if (!line || e.pointerId !== line.id) return;
    if (e.pointerType === 'pen') this.penAt = performance.now();
    this.#forget();
    const [x, y] = line.points[0];
    if (line.points.every(([px, py]) => Math.hypot(px - x, py - y) < SHORTEST)) return;
    const flat = simplify(line.points, TOLERANCE).flat().map((n) => Math.round(n));
    for (let i = 0; i < flat.length - 2; i += LONGEST - 2) this.host.done(flat.slice(i, i + LONGEST));
    this.drewAt = performance.now();
  }

  #forget() {
    this.line?.path.remove();
    this.line = null;
  }

  /** Whether the click that follows belongs to a line that just ended. */
  justDrew() { return performance.now() - (this.drewAt ?? -PALM_MS) < 80; }
}
