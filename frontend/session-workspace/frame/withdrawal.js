// @ts-check
import { html, nothing } from 'lit';
import { time } from '../../kit/formats.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

const first = (/** @type {Workspace} */ w) => w.context.client.name.split(' ')[0];

/** The client withdraws consent: one tap, from wherever the therapist is. @param {Workspace} w */
export function stopButton(w) {
  if (w.value(F.CONSENT_WITHDRAWN)) return nothing;
  const withdraw = () => {
    if (w.treatment.running) w.treatment.toggleTimer();
    w.record(F.CONSENT_WITHDRAWN, { at: new Date().toISOString() });
  };
  return html`<button class="plain halt" data-test="withdraw" aria-label=${t('withdraws-consent', first(w))}
    @click=${withdraw}>${icon('stop')}<span>${t('stop')}</span></button>`;
}

/** @param {Workspace} w */
export function withdrawn(w) {
  const at = w.value(F.CONSENT_WITHDRAWN)?.at;
  if (!at) return nothing;
  return html`<div class="warn stop" role="alert" data-test="withdrawn">${icon('stop')}
    <span class="grow"><b>${t('withdrew-consent-at-lift-your-hands', first(w), time(new Date(at)))}</b>
      ${t('work-done-until-then-stays')}</span>
    <button class="btn" data-test="not-withdrawn" @click=${() => w.record(F.CONSENT_WITHDRAWN, null)}>
      ${t('tapped-by-mistake')}</button></div>`;
}
