// @ts-check
const LARGEST = 4;
/** Further than this and a finger that is down wants to move the picture, not to tap. */
const SLIP = 8;

/** Shows a part of the drawing, larger: by buttons, by two fingers, moved by one. */
export class Zoom {
  /** @param {SVGSVGElement} svg @param {() => boolean} busy whether something is being drawn */
  constructor(svg, busy) {
    this.svg = svg;
    this.busy = busy;
    this.scale = 1;
    /** @type {Map<number, [number, number]>} */
    this.fingers = new Map();
    this.moved = false;
    svg.addEventListener('pointerdown', (e) => this.#down(e));
    svg.addEventListener('pointermove', (e) => this.#move(e));
    for (const end of /** @type {const} */ (['pointerup', 'pointercancel', 'pointerleave'])) {
      svg.addEventListener(end, (e) => this.fingers.delete(e.pointerId));
    }
  }

  /** @param {string} box the whole of a view, as in viewBox */
  show(box) {
    this.whole = box.split(' ').map(Number);
    this.scale = 1;
    this.center = [this.whole[0] + this.whole[2] / 2, this.whole[1] + this.whole[3] / 2];
    this.#apply();
  }

  /** @param {number} factor */
  by(factor) {
    this.scale = Math.min(LARGEST, Math.max(1, this.scale * factor));
    this.#apply();
  }

  #apply() {
    const [x, y, w, h] = /** @type {number[]} */ (this.whole);
    const [vw, vh] = [w / this.scale, h / this.scale];
    /** @param {number} c @param {number} from @param {number} all @param {number} part */
    const keep = (c, from, all, part) => Math.min(from + all - part / 2, Math.max(from + part / 2, c));
    const center = /** @type {number[]} */ (this.center);
    this.center = [keep(center[0], x, w, vw), keep(center[1], y, h, vh)];
    this.svg.setAttribute('viewBox', `${this.center[0] - vw / 2} ${this.center[1] - vh / 2} ${vw} ${vh}`);
    this.svg.classList.toggle('zoomed', this.scale > 1);
  }

  /** @param {PointerEvent} e */
  #down(e) {
    if (e.pointerType === 'pen') return;
    if (this.fingers.size === 0) this.moved = false;
    this.fingers.set(e.pointerId, [e.clientX, e.clientY]);
  }

  /** @param {PointerEvent} e */
  #move(e) {
    const before = this.fingers.get(e.pointerId);
    if (!before || this.busy() || e.buttons === 0) return;
    const [dx, dy] = [e.clientX - before[0], e.clientY - before[1]];
    if (this.fingers.size === 2) {
      const other = /** @type {[number, number]} */ ([...this.fingers].find(([id]) => id !== e.pointerId)?.[1]);
      const was = Math.hypot(before[0] - other[0], before[1] - other[1]);
      const is = Math.hypot(e.clientX - other[0], e.clientY - other[1]);
      this.moved = true;
      this.fingers.set(e.pointerId, [e.clientX, e.clientY]);
      if (was > 20) this.by(is / was);
    } else if (this.scale > 1 && (this.moved || Math.hypot(dx, dy) > SLIP)) {
      this.moved = true;
      this.fingers.set(e.pointerId, [e.clientX, e.clientY]);
      const units = /** @type {number[]} */ (this.whole)[2] / this.scale / this.svg.clientWidth;
      const center = /** @type {number[]} */ (this.center);
      this.center = [center[0] - dx * units, center[1] - dy * units];
      this.#apply();
    }
  }
}
