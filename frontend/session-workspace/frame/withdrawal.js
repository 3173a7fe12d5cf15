// @ts-check
import { html, nothing } from 'lit';
import { clockTime } from '../../kit/clock-time.js';
import { icon } from '../../kit/icons.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

const first = (/** @type {Workspace} */ w) => w.context.client.name.split(' ')[0];

/** The client takes the consent back: one tap, from wherever the therapist is. @param {Workspace} w */
export function stopButton(w) {
  if (w.value('consent.withdrawn')) return nothing;
  const withdraw = () => {
    if (w.treatment.running) w.treatment.toggleTimer();
    w.record('consent.withdrawn', { at: new Date().toISOString() });
  };
  return html`<button class="plain halt" data-test="withdraw" aria-label="${first(w)} takes the consent back"
    @click=${withdraw}>${icon('stop')}<span>Stop</span></button>`;
}

/** @param {Workspace} w */
export function withdrawn(w) {
  const at = w.value('consent.withdrawn')?.at;
  if (!at) return nothing;
  const time = clockTime(new Date(at));
  return html`<div class="warn stop" role="alert" data-test="withdrawn">${icon('stop')}
    <span class="grow"><b>${first(w)} took the consent back at ${time}. Lift your hands.</b>
      What was done until then stays in the note, and the note can be signed.</span>
    <button class="btn" data-test="not-withdrawn" @click=${() => w.record('consent.withdrawn', null)}>
      Tapped by mistake</button></div>`;
}
