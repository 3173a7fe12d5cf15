// @ts-check
import { css, html, nothing, svg } from 'lit';
import { SizedChart, chart } from '../charts/chart.js';
import { t } from '../kit/texts.js';

/**
 * @typedef {{date: string, label: string, before: number | null, after: number | null}} Point
 * @typedef {{date: string, label: string}} Happened
 */

const LEFT = 34;
const RIGHT = 14;
const TOP = 40;
const H = 220;
const LANE = 300;
const LANE_H = 70;
const BOTTOM = 34;
/** @param {number} pain */
const y = (pain) => TOP + ((10 - pain) / 10) * (H - TOP);
/** From 2 points more to 8 less, in a lane with a zero of its own. @param {number} change */
const relief = (change) => LANE + ((2 - Math.min(2, Math.max(-8, change))) / 10) * LANE_H;

/**
 * One episode of a client: pain before each visit against its start and the response, what was decided, and apart from
 * it, in a lane with a zero of its own, relief right after the session.
 */
export class PainCourse extends SizedChart {
  static properties = {
    points: { attribute: false }, events: { attribute: false },
    baseline: { attribute: false }, response: { attribute: false }, target: { attribute: false },
  };

  static styles = [chart, css`
    .line { stroke: var(--uk-pain); }
    .before { fill: var(--uk-pain); }
    .value { font-weight: 700; fill: var(--uk-ink); }
    .after { fill: var(--uk-surface); stroke: var(--uk-pain); stroke-width: 2; }
    .base { stroke: var(--uk-data-2); stroke-width: 1.6; stroke-dasharray: 6 5; }
    .band { fill: var(--uk-ok-soft); }
    .edge { stroke: var(--uk-ok); stroke-width: 1.4; }
    .said { font-weight: 600; fill: var(--uk-ink-2); }
    .target { stroke: var(--uk-ink); stroke-width: 1.6; }
    .event { stroke: var(--uk-ink-3); stroke-width: 1; stroke-dasharray: 2 4; }
    .zero { stroke: var(--uk-data-axis); stroke-width: 1; }
  `];

  constructor() {
    super();
    /** @type {Point[]} */
    this.points = [];
    /** @type {Happened[]} */
    this.events = [];
    /** @type {number | null | undefined} */
    this.baseline = null;
    /** @type {number | null | undefined} */
    this.response = null;
    /** @type {number | null | undefined} */
    this.target = null;
  }

  /** By the day, so that a gap looks like one. @param {string} date */
  x(date) {
    const days = this.points.map((p) => Date.parse(p.date));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const wide = this.width - LEFT - RIGHT - 32;
    if (last === first) return LEFT + 16 + wide / 2;
    return LEFT + 16 + Math.min(1, Math.max(0, (Date.parse(date) - first) / (last - first))) * wide;
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

  /** Those of the labels that do not run into the one before. @param {Point[]} points */
  labeled(points) {
    let free = -Infinity;
    return points.filter((p) => {
      const at = this.x(p.date);
      if (at < free) return false;
      free = at + 84;
      return true;
    });
  }

  /** Above the lane of relief, in two lines where one is too long. */
  heading() {
    const words = t('relief-right-after');
    const cut = words.indexOf(':') + 1;
    return words.length * 6.6 < this.width - LEFT || !cut ? [words] : [words.slice(0, cut), words.slice(cut).trim()];
  }

  /** Words of what was decided, in the first of two rows with room for them. */
  placed() {
    const free = [-Infinity, -Infinity];
    return this.events.map((event) => {
      const long = event.label.length * 6.6;
      const at = Math.min(this.x(event.date), this.width - RIGHT - long);
      const row = free.findIndex((end) => at >= end);
      if (row >= 0) free[row] = at + long + 10;
      return { ...event, at, row };
    });
  }

  render() {
    const W = this.width;
    const asked = this.points.filter((p) => p.before != null);
    const eased = this.points.filter((p) => p.before != null && p.after != null);
    const bottom = LANE + LANE_H + BOTTOM;
    return html`<svg viewBox="0 0 ${W} ${bottom}" role="img" aria-label=${this.summary()}>
        ${this.response != null ? svg`
          <rect class="band" x=${LEFT} y=${y(this.response)} width=${W - LEFT - RIGHT}
            height=${y(0) - y(this.response)} />
          <line class="edge" x1=${LEFT} x2=${W - RIGHT} y1=${y(this.response)} y2=${y(this.response)} />
          <text class="axis said" x=${LEFT + 6} y=${y(0) - 6}>${t('thirty-percent-better')}</text>` : nothing}
        ${[0, 2, 4, 6, 8, 10].map((v) => svg`
          <line class="grid" x1=${LEFT} x2=${W - RIGHT} y1=${y(v)} y2=${y(v)} />
          <text class="axis" x=${LEFT - 8} y=${y(v) + 4} text-anchor="end">${v}</text>`)}
        ${this.placed().map((event) => svg`
          <line class="event" x1=${this.x(event.date)} x2=${this.x(event.date)}
            y1=${event.row === 1 ? 28 : 14} y2=${y(0)} />
          ${event.row < 0 ? nothing : svg`
            <text class="axis said" x=${event.at} y=${event.row * 14 + 10}>${event.label}</text>`}`)}
        ${this.baseline != null ? svg`
          <line class="base" x1=${LEFT} x2=${W - RIGHT} y1=${y(this.baseline)} y2=${y(this.baseline)} />` : nothing}
        ${this.target != null ? svg`
          <line class="target" x1=${LEFT} x2=${W - RIGHT} y1=${y(this.target)} y2=${y(this.target)} />
          <text class="axis value" x=${W - RIGHT} y=${y(this.target) - 6}
            text-anchor="end">${t('target-is', this.target)}</text>` : nothing}
        <polyline class="line"
          points=${asked.map((p) => `${this.x(p.date)},${y(Number(p.before))}`).join(' ')} />
        ${asked.map((p, i) => svg`<circle class="before" cx=${this.x(p.date)} cy=${y(Number(p.before))} r="6">
          <title>${p.label}: ${p.before}</title></circle>
          ${i === 0 || i === asked.length - 1 ? svg`
            <text class="axis value" x=${this.x(p.date)} text-anchor="middle"
              y=${y(Number(p.before)) + (Number(p.before) >= 9 ? 22 : -11)}>${p.before}</text>` : nothing}`)}
        ${this.heading().map((words, i, all) => svg`
          <text class="axis said" x=${LEFT} y=${LANE - 12 - (all.length - 1 - i) * 15}>${words}</text>`)}
        <line class="zero" x1=${LEFT} x2=${W - RIGHT} y1=${relief(0)} y2=${relief(0)} />
        <text class="axis" x=${LEFT - 8} y=${relief(0) + 4} text-anchor="end">0</text>
        ${eased.map((p) => {
          const change = Number(p.after) - Number(p.before);
          return svg`
            <line class="grid" x1=${this.x(p.date)} x2=${this.x(p.date)} y1=${relief(0)} y2=${relief(change)} />
            <circle class="after" cx=${this.x(p.date)} cy=${relief(change)} r="5">
              <title>${p.label}: ${change}</title></circle>`;
        })}
        ${this.labeled(this.points).map((p) => svg`
          <text class="axis" x=${Math.min(this.x(p.date), W - 36)} y=${bottom - 10}
            text-anchor="middle">${p.label}</text>`)}
      </svg>
      <p class="key"><span><i class="dot full"></i>${t('before')}</span>
        <span><i class="dot hollow"></i>${t('change-right-after')}</span></p>
      <details><summary>${t('as-a-table')}</summary><table>
        <thead><tr><th scope="col">${t('visit')}</th><th scope="col">${t('before')}</th>
          <th scope="col">${t('after')}</th></tr></thead>
        <tbody>${this.points.map((p) => html`<tr>
          <th scope="row"><time datetime=${p.date}>${p.label}</time></th>
          <td>${p.before ?? '–'}</td><td>${p.after ?? '–'}</td></tr>`)}</tbody></table>
        ${this.events.length
          ? html`<ul>${this.events.map((event) => html`<li>${event.label}</li>`)}</ul>` : nothing}</details>`;
  }
}

customElements.define('pain-course', PainCourse);
