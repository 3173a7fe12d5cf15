// @ts-check
import { html, nothing, svg } from 'lit';
import { t } from './texts.js';

const VALUES = Array.from({ length: 11 }, (_, n) => n);
/** @type {Record<number, string>} */
const ENDS = { 0: t('no-pain'), 10: t('worst-pain-imaginable') };

/**
 * Eleven targets from no pain to the worst pain imaginable.
 * @param {{name: string, field: string, title: string, value: number | null, last?: number | null,
 *   pick: (n: number) => void}} scale
 */
export const painScale = ({ name, field, title, value, last, pick }) => html`
  <div class="nrs" role="group" aria-label=${title} data-focus=${field}>
    ${VALUES.map((n) => html`
      <button data-test="${name}-${n}" class=${n === value ? 'on' : ''} aria-pressed=${n === value}
        aria-label=${n === last ? t('last-time-2', n, ENDS[n]) : `${n}${ENDS[n] ?? ''}`}
        @click=${() => pick(n)}>${n}
        ${n === last ? html`<em>${t('last')}</em>` : nothing}
        <svg viewBox="0 0 46 24" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect width="46" height=${3 + n * 1.8} y=${21 - n * 1.8}/>`}</svg>
      </button>`)}
  </div>
  <div class="nrsx"><span>${t('no-pain-2')}</span><span>${t('worst-pain-imaginable-10')}</span></div>`;
