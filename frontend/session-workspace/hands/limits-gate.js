// @ts-check
import { html, nothing } from 'lit';
import '../../body-map/body-map.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** Kinds of alerts that decide where and how hands may work. The plan waits. */
const DECIDING = ['STOP', 'CEILING', 'MINUTES', 'AVOID', 'POSITION', 'ALLERGY', 'CAUTION', 'REACTION'];

/** Techniques that may not be used today, those with the same reason together. @param {Workspace} w */
function banned(w) {
  /** @type {Map<string, string[]>} */
  const byReason = new Map();
  for (const { technique, reason } of w.context.banned) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), w.treatment.techniques[technique]]);
  }
  return [...byReason].map(([reason, names]) => html`<li class="tone-stop">${icon('stop')}
    <span><b>${t('not-today-2', names.join(', '))}</b> ${reason}</span></li>`);
}

/**
 * What limits today, in the place of the work itself: one tap says that it was seen. It comes back when the limits
 * change.
 * @param {Workspace} w
 */
export function limitsGate(w) {
  const c = w.context;
  const alerts = c.alerts.filter((a) => DECIDING.includes(a.kind));
  /** @param {import('../model/briefing.js').Alert} alert */
  const sign = ({ tone, kind }) => (tone === 'stop' ? 'stop' : kind === 'ALLERGY' ? 'drop' : 'caution');
  return html`<div class="hands">
    <section class="card mapcard" aria-label=${t('where-you-may-work')}>
      <session-body-map class="mapbox" .avoid=${c.avoid} ?capped=${c.ceiling !== null} still></session-body-map>
    </section>
    <section class="card limits" aria-label=${t('before-hands-on-2')}><h2>${t('before-hands-on-2')}</h2>
      <ul>${alerts.map((a) => html`<li class="tone-${a.tone}">${icon(sign(a))}
        <span><b>${a.strong}</b> ${a.text}</span></li>`)}${banned(w)}</ul>
      ${w.value(F.LIMITS_SEEN) ? html`
        <p class="cap">${t('todays-limits-have-changed-since')}</p>` : nothing}
      <button class="btn main" data-test="limits-seen" data-focus=${F.LIMITS_SEEN}
        @click=${() => w.record(F.LIMITS_SEEN, c.limits)}>${t('got-it-continue')}${icon('next')}</button>
    </section>
  </div>`;
}
