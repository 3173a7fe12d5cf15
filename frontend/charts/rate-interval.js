// @ts-check
import { LitElement, css, html, svg } from 'lit';
import { t } from '../kit/texts.js';
import { chart } from './chart.js';

const W = 320;
const LEFT = 12;
/** @param {number} percent */
const x = (percent) => LEFT + (Math.min(100, Math.max(0, percent)) / 100) * (W - 2 * LEFT);

/** A rate in percent with its interval, on an axis from 0 to 100. */
export class RateInterval extends LitElement {
  static properties = {
    x: { attribute: false }, n: { attribute: false }, low: { attribute: false }, high: { attribute: false },
    rate: { attribute: false },
  };

  static styles = [chart, css`
    svg { max-width: 420px; }
    .track { stroke: var(--uk-line); stroke-width: 2; }
    .span { stroke: var(--uk-accent-line); stroke-width: 10; }
    .end { stroke: var(--uk-accent); stroke-width: 2; }
    .rate { fill: var(--uk-accent); stroke: var(--uk-surface); stroke-width: 2; }
  `];

  constructor() {
    super();
    this.x = 0;
    this.n = 0;
    this.low = 0;
    this.high = 0;
    this.rate = 0;
  }

  render() {
    const within = t('between-and-percent', Math.round(this.low), Math.round(this.high));
    const say = this.n ? t('percent-of', Math.round(this.rate), this.x, this.n, within) : t('no-values-yet');
    return html`<svg viewBox="0 0 ${W} 44" role="img" aria-label=${say}>
      <line class="track" x1=${x(0)} x2=${x(100)} y1="14" y2="14" />
      ${[0, 25, 50, 75, 100].map((v) => svg`
        <line class="grid" x1=${x(v)} x2=${x(v)} y1="8" y2="22" />
        <text class="axis" x=${x(v)} y="40" text-anchor="middle">${v}</text>`)}
      ${this.n ? svg`<line class="span" x1=${x(this.low)} x2=${x(this.high)} y1="14" y2="14" />
        <path class="end" d="M${x(this.low)} 7v14M${x(this.high)} 7v14" />
        <circle class="rate" cx=${x(this.rate)} cy="14" r="7" />` : ''}
    </svg>`;
  }
}

customElements.define('rate-interval', RateInterval);
