// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { rescreen, toPage } from '../frame/exits.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What the course of the plan speaks for today, as one card whose buttons act. @param {Workspace} w */
export function planCard(w) {
  const plan = w.context.plan;
  if (!plan?.advice?.length) return nothing;
  const advised = w.value(F.REFERRAL);
  return html`<section class="card" aria-label=${t('todays-plan')} data-test="plan-advice">
    <header><h2>${t('todays-plan')}</h2></header>
    ${plan.advice.map((/** @type {string} */ words) => html`
      <p class="screened">${icon('caution')}<span>${words}</span></p>`)}
    <div class="row">
      <button class="btn soft" @click=${() => toPage(w, 'plan')}>${icon('plan')}${plan.decide}</button>
      ${plan.doctor ? html`<button class="btn" aria-pressed=${String(!!advised)}
          @click=${() => w.record(F.REFERRAL, advised ? null : plan.doctor)}>
          ${icon('check')}${t('doctors-visit-recommended')}</button>
        <button class="btn" @click=${() => rescreen(w)}>
          ${icon('shield')}${t('safety-questions-again')}</button>` : nothing}
    </div></section>`;
}
