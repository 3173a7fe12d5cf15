// @ts-check
import { css, html, nothing, svg } from 'lit';
import { t } from '../kit/texts.js';
import { SizedChart, chart } from './chart.js';

/** @typedef {{date: string, label: string, before: number | null, after: number | null}} Point */

const H = 240;
const LEFT = 34;
const TOP = 14;
const BOTTOM = 34;
/** @param {number} pain */
const y = (pain) => TOP + ((10 - pain) / 10) * (H - TOP - BOTTOM);

/** One client's pain from visit to visit: before the session joined, right after it hollow. */
export class PainTrend extends SizedChart {
  static properties = { points: { attribute: false }, baseline: { attribute: false } };
  static styles = [chart, css`
    .line { stroke: var(--uk-pain); }
    .before { fill: var(--uk-pain); }
    .after { fill: var(--uk-surface); stroke: var(--uk-pain); stroke-width: 2; }
    .base { stroke: var(--uk-data-2); stroke-width: 1.6; stroke-dasharray: 6 5; }
    .base-text { fill: var(--uk-data-2); font-weight: 600; }
  `];

  constructor() {
    super();
    /** @type {Point[]} */
    this.points = [];
    /** @type {number | null | undefined} */
    this.baseline = null;
  }

  /** @param {number} i */
  x(i) {
    const n = this.points.length;
    return n < 2 ? (LEFT + this.width) / 2 : LEFT + 16 + (i / (n - 1)) * (this.width - LEFT - 40);
  }

  summary() {
    const asked = this.points.filter((p) => p.before != null);
    if (!asked.length) return t('pain-over-the-visits-not-asked');
    const first = asked[0];
    const last = /** @type {Point} */ (asked.at(-1));
    const begun = this.baseline != null ? t('at-the-first-visit', this.baseline) : '';
    return t('pain-before-the-session-on-on-visits',
      first.before, first.label, last.before, last.label, asked.length, begun);
  }

  render() {
    /** @type {Point[]} */
    const points = this.points ?? [];
    const asked = points.map((p, i) => ({ ...p, i })).filter((p) => p.before != null);
    const W = this.width;
    const every = this.labelEvery(points.length);
    return html`<svg viewBox="0 0 ${W} ${H}" role="img" aria-label=${this.summary()}>
        ${[0, 2, 4, 6, 8, 10].map((v) => svg`
          <line class="grid" x1=${LEFT} x2=${W - 8} y1=${y(v)} y2=${y(v)} />
          <text class="axis" x=${LEFT - 8} y=${y(v) + 4} text-anchor="end">${v}</text>`)}
        ${this.baseline != null ? svg`
          <line class="base" x1=${LEFT} x2=${W - 8} y1=${y(this.baseline)} y2=${y(this.baseline)} />
          <text class="axis base-text" x=${W - 8} y=${y(this.baseline) - 6} text-anchor="end">
            ${t('first-visit', this.baseline)}</text>` : nothing}
        <polyline class="line" points=${asked.map((p) => `${this.x(p.i)},${y(Number(p.before))}`).join(' ')} />
        ${points.map((p, i) => svg`
          ${p.before != null ? svg`<circle class="before" cx=${this.x(i)} cy=${y(p.before)} r="6" />` : nothing}
          ${p.after != null ? svg`<circle class="after" cx=${this.x(i)} cy=${y(p.after)} r="5" />` : nothing}
          ${i % every !== 0 ? nothing : svg`
            <text class="axis" x=${this.x(i)} y=${H - 12} text-anchor="middle">${p.label}</text>`}`)}
      </svg>
      <p class="key"><span><i class="dot full"></i>${t('before')}</span>
        <span><i class="dot hollow"></i>${t('after')}</span></p>
      <details><summary>${t('as-a-table')}</summary><table>
        <thead><tr><th scope="col">${t('visit')}</th><th scope="col">${t('before')}</th>
          <th scope="col">${t('after')}</th></tr></thead>
        <tbody>${points.map((p) => html`<tr>
          <th scope="row"><time datetime=${p.date}>${p.label}</time></th>
          <td>${p.before ?? '–'}</td><td>${p.after ?? '–'}</td></tr>`)}</tbody></table></details>`;
  }
}

customElements.define('pain-trend', PainTrend);
