// @ts-check
import { html, nothing, svg } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';

const CX = 160;
const CY = 152;
const R = 90;
/** Angle of a value: 0 at the lower left, 10 at the lower right, clockwise over the top. @param {number} v */
const angle = (v) => ((-120 + v * 24) * Math.PI) / 180;
/** @param {number} v @param {number} r @returns {[number, number]} */
const at = (v, r) => [CX + r * Math.sin(angle(v)), CY - r * Math.cos(angle(v))];
/** @param {number} from @param {number} to */
const arc = (from, to) => {
  const [x1, y1] = at(from, R);
  const [x2, y2] = at(to, R);
  const large = to - from > 7.5 ? 1 : 0;
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}A${R} ${R} 0 ${large} 1 ${x2.toFixed(1)} ${y2.toFixed(1)}`;
};
/** @param {number} v */
export const band = (v) => (v === 0 ? t('still') : v <= 3 ? t('light')
  : v <= 5 ? t('medium') : v <= 7 ? t('firm') : t('deep'));

/**
 * Pressure from 0 to 10 with the ceiling, which is not passed, and what the client prefers.
 * @param {{value: number | null, ceiling: number | null, preference: number | null, label: string, refusal: string,
 *   set: (value: number) => void}} dial
 */
export function pressureDial({ value, ceiling, preference, label, refusal, set }) {
  const max = ceiling ?? 10;
  const now = value ?? 0;
  const keys = (/** @type {KeyboardEvent} */ e) => {
    const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 2, PageDown: -2 }[e.key];
    const to = step !== undefined ? now + step : e.key === 'Home' ? 0 : e.key === 'End' ? max : null;
    if (to === null) return;
    e.preventDefault();
    set(to);
  };
  const [kx, ky] = at(now, R);
  const [c1, c2] = ceiling === null ? [[0, 0], [0, 0]] : [at(ceiling, R - 20), at(ceiling, R + 20)];
  const pref = preference === null ? null : at(preference, R - 29);
  return html`
    <div class="dialbox">
      <svg class="dial" viewBox="0 4 320 226" role="slider" tabindex="0" aria-label=${t('pressure-3', label)}
        aria-valuemin="0" aria-valuemax=${max} aria-valuenow=${now}
        aria-valuetext="${now}, ${band(now)}${value === null ? t('not-set') : ''}" @keydown=${keys}>
        <defs><pattern id="over" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="over-ground" width="8" height="8"/>
          <rect class="over-line" width="2.6" height="8"/></pattern></defs>
        <path class="track" d=${arc(0, 10)} />
        ${ceiling !== null && ceiling < 10 ? svg`<path class="beyond" d=${arc(ceiling, 10)} />` : nothing}
        ${now > 0 ? svg`<path class="fill" d=${arc(0, now)} />` : nothing}
        ${ceiling !== null ? svg`<line class="ceiling" x1=${c1[0]} y1=${c1[1]} x2=${c2[0]} y2=${c2[1]} />` : nothing}
        <circle class="knob" cx=${kx} cy=${ky} r="18" />
        ${pref && preference !== null ? svg`<path class="pref" d="M0-6 6 6H-6z"
          transform="translate(${pref[0]} ${pref[1]}) rotate(${-120 + preference * 24})" />` : nothing}
        ${Array.from({ length: 11 }, (_, v) => {
          const [x, y] = at(v, R + 37);
          const look = `dn ${v === value ? 'cur' : ''} ${v > max ? 'over' : ''}`;
          return svg`<g class=${look} aria-hidden="true" @click=${() => set(v)}>
            <circle cx=${x} cy=${y} r="20" /><text x=${x} y=${y + 6}>${v}</text></g>`;
        })}
        <text class="big" x=${CX} y=${CY + 14} aria-hidden="true">${value ?? '–'}</text>
        <text class="band" x=${CX} y=${CY + 42} aria-hidden="true">${
          value === null ? t('not-set-2') : band(value)}</text>
      </svg>
      <div class="dialrow">
        <button class="step" data-test="pressure-minus" aria-label=${t('less-pressure')} ?disabled=${now <= 0}
          @click=${() => set(now - 1)}>${icon('minus')}</button>
        <div class="legend"><p class="refused" role="alert">${refusal}</p>
          ${refusal || preference === null ? nothing
            : html`<span><i class="tri-mark"></i>${t('prefers', preference)}</span>`}
          ${refusal || ceiling === null ? nothing : html`<span><i class="bar-mark"></i>${t('ceiling', ceiling)}</span>`}
        </div>
        <button class="step" data-test="pressure-plus" aria-label=${t('more-pressure')}
          @click=${() => set(now + 1)}>${icon('plus')}</button>
      </div>
    </div>`;
}
