// @ts-check
import { html, nothing } from 'lit';
import { time } from '../../kit/formats.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * A warning sign ended the session: what was done stays, and how it ended is all that is asked for.
 * @param {Workspace} w
 */
export function stoppedCard(w) {
  const stop = w.value(F.STOPPED);
  const due = w.gaps.some((g) => g.code === 'STOPPED');
  if (!stop && !due) return nothing;
  const at = stop?.at ?? new Date().toISOString();
  /** @param {'why' | 'told'} part @param {string} label */
  const words = (part, label) => html`<label class="wide"><span>${label}</span>
    <textarea rows="2" maxlength="3500" data-test="stopped-${part}" .value=${stop?.[part] ?? ''}
      @change=${(/** @type {any} */ e) => w.record(
        F.STOPPED, { why: '', told: '', ...stop, at, [part]: e.target.value.trim() })}></textarea></label>`;
  return html`<section class="card" aria-label=${t('session-stopped')} data-focus=${F.STOPPED}>
    <header><h2>${t('the-session-was-stopped')}</h2><small>${t('at', time(new Date(at)))}</small></header>
    <div class="form">
      <p class="warn stop">${icon('stop')}
        <span><b>${t('no-more-hands-on-today')}</b> ${t('sign-the-note-as-it-is-so')}</span></p>
      ${words('why', t('why-it-was-stopped'))}${words('told', t('who-was-told-what'))}
      ${stop && !due ? html`<div class="gap fine">${icon('ok')}
        <span>${t('a-stopped-session-needs-nothing')}</span></div>` : nothing}</div></section>`;
}
