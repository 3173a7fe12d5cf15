// @ts-check
import { css, html, nothing, svg } from 'lit';
import { t } from '../kit/texts.js';
import { SizedChart, chart } from './chart.js';

/** @typedef {{label: string, value: number, n: number}} Point */

const H = 220;
const LEFT = 46;
const TOP = 14;
const BOTTOM = 34;
const text = (/** @type {number} */ v) => String(Math.round(v * 10) / 10);

/** A step that gives about four lines. @param {number} span */
function niceStep(span) {
  const raw = span / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * ([1, 2, 5, 10].find((m) => m * power >= raw) ?? 10);
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Values in order of time around their median. */
export class TrendLine extends SizedChart {
  static properties = { points: { attribute: false } };
  static styles = [chart, css`
    .line { stroke: var(--uk-accent); }
    .dot-in { fill: var(--uk-accent); stroke: var(--uk-surface); stroke-width: 1.5; }
    .median { stroke: var(--uk-data-2); stroke-width: 1.6; stroke-dasharray: 6 5; }
    .median-text {
      fill: var(--uk-data-2); font-weight: 600; paint-order: stroke; stroke: var(--uk-surface); stroke-width: 5px;
    }
  `];

  constructor() {
    super();
    /** @type {Point[]} */
    this.points = [];
  }

  render() {
    /** @type {Point[]} */
    const points = this.points ?? [];
    if (!points.length) return html`<p class="key">${t('no-values-yet-2')}</p>`;
    const values = points.map((p) => p.value);
    const step = niceStep(Math.max(...values) - Math.min(0, ...values));
    const low = Math.min(0, Math.floor(Math.min(...values) / step) * step);
    const high = Math.max(step, Math.ceil(Math.max(...values) / step) * step);
    const y = (/** @type {number} */ v) => TOP + ((high - v) / (high - low)) * (H - TOP - BOTTOM);
    const x = (/** @type {number} */ i) => (points.length < 2 ? (LEFT + W) / 2
      : LEFT + 14 + (i / (points.length - 1)) * (W - LEFT - 36));
    const mid = median(values);
    const lines = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
    const W = this.width;
    const every = this.labelEvery(points.length);
    const last = /** @type {Point} */ (points.at(-1));
    const say = t('values-from-to-median-last',
      points.length, points[0].label, last.label, text(mid), text(last.value));
    return html`<svg viewBox="0 0 ${W} ${H}" role="img" aria-label=${say}>
        ${lines.map((v) => svg`
          <line class="grid" x1=${LEFT} x2=${W - 8} y1=${y(v)} y2=${y(v)} />
          <text class="axis" x=${LEFT - 8} y=${y(v) + 4} text-anchor="end">${text(v)}</text>`)}
        <line class="median" x1=${LEFT} x2=${W - 8} y1=${y(mid)} y2=${y(mid)} />
        <polyline class="line" points=${points.map((p, i) => `${x(i)},${y(p.value)}`).join(' ')} />
        ${points.map((p, i) => svg`
          <circle class="dot-in" cx=${x(i)} cy=${y(p.value)} r="4">
            <title>${t('of', p.label, text(p.value), p.n)}</title></circle>
          ${i % every !== 0 ? nothing : svg`
            <text class="axis" x=${x(i)} y=${H - 12} text-anchor="middle">${p.label}</text>`}`)}
        <text class="axis median-text" x=${W - 8} y=${y(mid) - 8} text-anchor="end">${t('median', text(mid))}</text>
      </svg>
      <details><summary>${t('as-a-table')}</summary><table>
        <thead><tr><th scope="col">${t('when')}</th><th scope="col">${t('value')}</th>
          <th scope="col">${t('from')}</th></tr></thead>
        <tbody>${points.map((p) => html`<tr>
          <th scope="row">${p.label}</th><td>${text(p.value)}</td><td>${p.n}</td></tr>`)}</tbody></table></details>`;
  }
}

customElements.define('trend-line', TrendLine);
