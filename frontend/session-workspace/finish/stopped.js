// @ts-check
import { html, nothing } from 'lit';
import { time } from '../../kit/formats.js';
import { icon } from '../../kit/icons.js';
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
  return html`<section class="card" aria-label="Stopped" data-focus=${F.STOPPED}>
    <header><h2>The session was stopped</h2><small>at ${time(new Date(at))}</small></header>
    <div class="form">
      <p class="warn stop">${icon('stop')}
        <span><b>No more hands-on today.</b> Sign the note as it is so far.</span></p>
      ${words('why', 'Why it was stopped')}${words('told', 'Who was told what')}
      ${stop && !due ? html`<div class="gap fine">${icon('ok')}
        <span>A stopped session needs nothing more. Sign it.</span></div>` : nothing}</div></section>`;
}
