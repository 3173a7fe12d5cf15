// @ts-check
import { html, nothing } from 'lit';
import '../../body-map/body-map.js';
import { stepper } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import '../../kit/signature-pad.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** Regions as people call them; left and right are the reader's own. */
const PLAIN = /** @type {Record<string, string>} */ ({
  NECK_SHOULDER_L: 'Neck and shoulder, left', NECK_SHOULDER_R: 'Neck and shoulder, right',
  UPPER_BACK_L: 'Upper back, left', UPPER_BACK_R: 'Upper back, right',
  MID_BACK_L: 'Middle back, left', MID_BACK_R: 'Middle back, right',
  LUMBAR_L: 'Lower back, left', LUMBAR_R: 'Lower back, right',
  FLANK_L: 'Side, left', FLANK_R: 'Side, right', SACRUM: 'Tailbone',
  SI_JOINT_L: 'Back of the hip, left', SI_JOINT_R: 'Back of the hip, right',
  GLUTEAL_L: 'Buttock, left', GLUTEAL_R: 'Buttock, right',
  POSTERIOR_THIGH_L: 'Back of the thigh, left', POSTERIOR_THIGH_R: 'Back of the thigh, right',
  CALF_L: 'Calf, left', CALF_R: 'Calf, right',
});
const AGREED = 'I agree to today\'s massage. I can ask for less pressure or stop at any time.'
  + ' No area I have ruled out will be touched.';

/** @param {Workspace} w */
function where(w) {
  const painful = w.entries('painful.').filter((e) => e.value === true).map((e) => e.field.slice(8));
  const toggle = (/** @type {string} */ code) => w.record(`painful.${code}`, painful.includes(code) ? null : true);
  return html`<section class="card" aria-label="Where it hurts">
    <header><h2>Where does it hurt?</h2><small>tap each place</small></header>
    <div class="hurts">
      <session-body-map class="mapbox" .painful=${painful} .pressures=${{}}
        @region=${(/** @type {any} */ e) => toggle(e.detail)}></session-body-map>
      <div class="chips" role="group" aria-label="Places">${Object.entries(PLAIN).map(([code, words]) => html`
        <button class="chip" data-test="hurts-${code}" aria-pressed=${painful.includes(code)}
          @click=${() => toggle(code)}>${painful.includes(code) ? icon('check') : nothing}${words}</button>`)}</div>
    </div></section>`;
}

/** @param {Workspace} w */
function agreement(w) {
  const given = w.value('consent.today');
  const sign = (/** @type {any} */ e) =>
    w.record('consent.today', { text: AGREED, strokes: e.detail, at: new Date().toISOString() });
  return html`<section class="card" aria-label="Today's agreement">
    <header><h2>Your agreement for today</h2></header>
    <div class="form">
      <p>${AGREED}</p>
      <signature-pad data-test="signature" label="Your signature" .strokes=${given?.strokes ?? []}
        @signed=${sign}></signature-pad>
      <div class="row"><button class="btn" ?disabled=${!given} @click=${() => w.record('consent.today', null)}>
        Clear</button></div></div></section>`;
}

/** @param {Workspace} w @param {string} field @param {string} label @param {number} start */
const scaleOf = (w, field, label, start) => stepper({
  label, value: w.value(field), min: 0, max: 10, start, test: field.replace('.', '-'), focus: field,
  set: (n) => w.record(field, n),
});

/**
 * What the client sees while holding the tablet: questions in plain words, nothing of the record.
 * @param {Workspace} w
 */
export function clientPages(w) {
  const first = w.context.client.name.split(' ')[0];
  const goals = w.context.plan?.goals ?? [];
  /** @param {string} field @param {string} name @param {string} title */
  const pain = (field, name, title) => html`<section class="card"><header><h2>${title}</h2></header>
    ${painScale({ name, field, title, value: w.value(field), pick: (n) => w.record(field, n) })}</section>`;
  return html`<div class="frame handed">
    <header class="pinned"><div class="who"><div class="name">
      <h1>Hello ${first}</h1><p>A few questions before we start. You can skip any of them.</p></div></div></header>
    <main aria-label="Questions"><div class="stack narrow">
      ${pain('pain.before', 'client-pain', 'How strong is the pain right now?')}
      ${pain('pain.worst', 'client-worst', 'How strong was it at its worst in the last 24 hours?')}
      ${where(w)}
      ${goals.map((goal, i) => html`<section class="card">
        <header><h2>How well can you do this today?</h2><small>0 not at all, 10 as well as ever</small></header>
        <div class="form">${scaleOf(w, `able.${i}`, goal, 5)}</div></section>`)}
      <section class="card"><header><h2>Lately</h2></header>
        <div class="row">${scaleOf(w, 's.sleep', 'Sleep, 10 is good', 5)}
          ${scaleOf(w, 's.stress', 'Stress, 10 is high', 5)}</div></section>
      ${agreement(w)}
    </div></main>
    <footer class="foot">
      <span class="cap">${w.journal?.waiting ? 'Saving your answers…' : 'Your answers are saved.'}</span>
      <span class="sp"></span>
      <button class="btn main" data-test="give-back" @click=${() => w.holding.giveBack()}>
        Done, give the tablet back</button></footer></div>`;
}
