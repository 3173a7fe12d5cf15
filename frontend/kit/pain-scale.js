// @ts-check
import { html, nothing, svg } from 'lit';

const VALUES = Array.from({ length: 11 }, (_, n) => n);
/** @type {Record<number, string>} */
const ENDS = { 0: ', no pain', 10: ', worst pain imaginable' };

/**
 * Eleven targets from no pain to the worst pain imaginable.
 * @param {{name: string, field: string, title: string, value: number | null, last?: number | null,
 *   pick: (n: number) => void}} scale
 */
export const painScale = ({ name, field, title, value, last, pick }) => html`
  <div class="nrs" role="group" aria-label=${title} data-focus=${field}>
    ${VALUES.map((n) => html`
      <button data-test="${name}-${n}" class=${n === value ? 'on' : ''} aria-pressed=${n === value}
        aria-label="${n}${ENDS[n] ?? ''}${n === last ? ', last time' : ''}"
        @click=${() => pick(n)}>${n}
        ${n === last ? html`<em>last</em>` : nothing}
        <svg viewBox="0 0 46 24" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect width="46" height=${3 + n * 1.8} y=${21 - n * 1.8}/>`}</svg>
      </button>`)}
  </div>
  <div class="nrsx"><span>0 no pain</span><span>worst pain imaginable 10</span></div>`;
