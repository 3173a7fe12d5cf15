// @ts-check
import { LitElement, css, html, nothing } from 'lit';
import { callouts, labels, margins, option, places } from './plot.js';

/** @typedef {import('./plot.js').Plot} Plot */
/** @typedef {import('./plot.js').Dot} Dot */

const REACH = 26;
const PICTURE = 2;

/** The custom property behind each look. */
const LOOKS = {
  ink: '--uk-ink', axis: '--uk-data-axis', grid: '--uk-data-grid', surface: '--uk-surface', band: '--uk-mic',
  shift: '--uk-mic', hatch: '--uk-surface-2', limit: '--uk-ink-2', in: '--uk-accent', out: '--uk-caution',
  far: '--uk-stop', few: '--uk-ink-3', first: '--uk-accent', second: '--uk-data-2', third: '--uk-pain',
  month: '--uk-accent', shifted: '--uk-accent', turning: '--uk-ink-3', tick: '--uk-ink-2', none: '--uk-ink-3',
};

/**
 * A statistical chart by Apache ECharts, which is loaded when the first one is shown. Each point says its words under
 * the mouse, under a finger and by arrow keys; Enter leads to what is behind it. Its table is beside it.
 */
export class StatChart extends LitElement {
  static properties = { plot: { attribute: false }, tall: { attribute: false }, at: { state: true } };
  static styles = css`
    :host { display: block; position: relative; color: var(--uk-ink); font: 400 var(--uk-text-s)/20px var(--uk-font); }
    .place { width: 100%; border-radius: var(--uk-radius-s); }
    .place:focus-visible { outline: none; box-shadow: var(--uk-focus); }
    .tip {
      position: absolute; z-index: 2; max-width: min(260px, 80%); padding: 8px 12px; border: 1px solid var(--uk-edge);
      border-radius: var(--uk-radius-s); background: var(--uk-surface); box-shadow: var(--uk-raised);
      pointer-events: none;
      white-space: pre-line;
    }
    .heard {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    @media print { .tip { display: none; } }
  `;

  constructor() {
    super();
    /** @type {Plot | undefined} */
    this.plot = undefined;
    this.tall = 360;
    this.at = -1;
    /** @type {import('echarts').Chart | null} */
    this.chart = null;
    this.width = 0;
    this.size = new ResizeObserver(([entry]) => this.fit(Math.round(entry.contentRect.width)));
    this.theme = new MutationObserver(() => this.draw());
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.redraw = () => this.draw();
    this.onPaper = () => { this.style.colorScheme = 'light'; this.draw(); };
    this.offPaper = () => { this.style.colorScheme = ''; this.draw(); };
  }

  connectedCallback() {
    super.connectedCallback();
    this.size.observe(this);
    this.theme.observe(document.documentElement, { attributes: true });
    this.dark.addEventListener('change', this.redraw);
    addEventListener('beforeprint', this.onPaper);
    addEventListener('afterprint', this.offPaper);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
    this.theme.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    removeEventListener('beforeprint', this.onPaper);
    removeEventListener('afterprint', this.offPaper);
    this.chart?.dispose();
    this.chart = null;
  }

  get place() { return /** @type {HTMLElement} */ (this.renderRoot.querySelector('.place')); }

  /** Points that say something, from left to right. @returns {Dot[]} */
  get points() { return (this.plot?.dots ?? []).filter((dot) => dot.words).sort((a, b) => a.x - b.x || a.y - b.y); }

  /** @param {number} width */
  fit(width) {
    if (!width || width === this.width) return;
    this.width = width;
    this.draw();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('plot') || changed.has('tall')) this.draw();
  }

  /** Colours as they are now: custom properties are words until something wears them. */
  colors() {
    const probe = document.createElement('span');
    this.renderRoot.append(probe);
    /** @type {Record<string, string>} */
    // A saved picture is XML, where the quotes around the name of a font would end an attribute.
    const colors = { font: getComputedStyle(this).fontFamily.replaceAll('"', '\'') };
    for (const [look, property] of Object.entries(LOOKS)) {
      probe.style.color = `var(${property})`;
      colors[look] = getComputedStyle(probe).color;
    }
    probe.remove();
    return colors;
  }

  async draw() {
    if (!this.plot || !this.width || !this.isConnected) return;
    const { init } = await import('echarts');
    const plot = this.plot;
    if (!this.isConnected || !plot) return;
    this.chart ??= init(this.place, null, { renderer: 'svg', width: this.width, height: this.tall });
    this.chart.resize({ width: this.width, height: this.tall });
    const colors = this.colors();
    this.chart.setOption(option(plot, colors, this.width), true);
    const room = margins(plot);
    const dots = plot.dots.filter((dot) => dot.look !== 'none');
    const found = places(
      plot.dots.filter((dot) => dot.note).map((dot) => ({ ...this.pixel(dot), words: dot.note })),
      dots.map((dot) => this.pixel(dot)),
      {
        x: room.left, y: room.top,
        width: this.width - room.left - room.right, height: this.tall - room.top - room.bottom,
      });
    const at = (/** @type {number} */ x, /** @type {number} */ y) => this.pixel({ x, y });
    const words = labels(plot, colors, at, this.tall);
    if (found.length || words.length) this.chart.setOption({ graphic: [callouts(found, colors), ...words] });
    this.toggleAttribute('drawn', true);
  }

  /** @param {{x: number, y: number}} dot */
  pixel(dot) {
    const [x, y] = this.chart?.convertToPixel({ gridIndex: 0 }, [dot.x, dot.y]) ?? [0, 0];
    return { x, y };
  }

  /** @param {PointerEvent | MouseEvent} event */
  nearest(event) {
    const within = this.place.getBoundingClientRect();
    const [x, y] = [event.clientX - within.left, event.clientY - within.top];
    let best = -1;
    let reach = REACH;
    this.points.forEach((dot, at) => {
      const pixel = this.pixel(dot);
      const far = Math.hypot(pixel.x - x, pixel.y - y);
      if (far < reach) { best = at; reach = far; }
    });
    return best;
  }

  /** @param {PointerEvent} event */
  hover(event) {
    if (event.pointerType === 'mouse') this.at = this.nearest(event);
  }

  /**
   * The first touch shows what a point says, the second leads there; a mouse has shown it before.
   * @param {PointerEvent} event
   */
  tap(event) {
    const before = this.at;
    this.at = this.nearest(event);
    if (this.at >= 0 && (event.pointerType === 'mouse' || before === this.at)) this.follow();
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const last = this.points.length - 1;
    const next = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: last }[event.key];
    const to = next === undefined ? undefined : Math.max(0, Math.min(last, next));
    if (event.key === 'Escape') this.at = -1;
    else if (event.key === 'Enter') this.follow();
    else if (to !== undefined && last >= 0) this.at = to;
    else return;
    event.preventDefault();
  }

  follow() {
    const address = this.points[this.at]?.address;
    if (address) this.dispatchEvent(new CustomEvent('follow', { detail: { address } }));
  }

  /** Saves the chart as a picture that says what it shows. @param {string} name of the file, without ending */
  async save(name) {
    const plot = this.plot;
    if (!this.chart || !plot) return;
    const colors = this.colors();
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.chart.renderToSVGString())}`;
    await picture.decode();
    const head = 16 + (20 * plot.caption.length);
    const canvas = document.createElement('canvas');
    canvas.width = this.width * PICTURE;
    canvas.height = (this.tall + head) * PICTURE;
    const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    paper.scale(PICTURE, PICTURE);
    paper.fillStyle = colors.surface;
    paper.fillRect(0, 0, this.width, this.tall + head);
    paper.fillStyle = colors.ink;
    plot.caption.forEach((line, at) => {
      paper.font = `${at ? 400 : 700} 13px ${colors.font}`;
      paper.fillText(line, 14, 22 + (20 * at), this.width - 28);
    });
    paper.drawImage(picture, 0, head, this.width, this.tall);
    const link = document.createElement('a');
    link.href = canvas.toDataURL('image/png');
    link.download = `${name}.png`;
    link.click();
  }

  tip() {
    const dot = this.points[this.at];
    if (!dot || !this.chart) return nothing;
    const { x, y } = this.pixel(dot);
    const right = x > this.width / 2;
    const side = right ? `right:${this.width - x + 14}px` : `left:${x + 14}px`;
    return html`<div class="tip" aria-hidden="true" style="${side};top:${Math.max(0, y - 20)}px">${dot.words}</div>`;
  }

  render() {
    return html`<div class="place" tabindex="0" role="img" aria-label=${this.plot?.label ?? ''}
        style="height:${this.tall}px" @pointermove=${this.hover} @pointerleave=${() => { this.at = -1; }}
        @click=${this.tap} @keydown=${this.key}></div>
      ${this.tip()}<div class="heard" role="status">${this.points[this.at]?.words ?? ''}</div>`;
  }
}

customElements.define('stat-chart', StatChart);
