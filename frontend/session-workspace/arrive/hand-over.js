// @ts-check
import { html, nothing } from 'lit';
import '../../body-map/body-map.js';
import { REGIONS, regionPlain } from '../../body-map/regions.js';
import { stepper } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import '../../kit/signature-pad.js';
import { t } from '../../kit/texts.js';
import { F, codesOf, named, prefixOf } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** Where backs hurt, and where their pain goes: what is asked first has its name beside the drawing. */
const PLACES = [
  'NECK_SHOULDER', 'UPPER_BACK', 'MID_BACK', 'LUMBAR', 'FLANK', 'SACRUM', 'SI_JOINT', 'GLUTEAL', 'POSTERIOR_THIGH',
  'CALF',
].flatMap((place) => (REGIONS.has(place) ? [place] : [`${place}_L`, `${place}_R`]));
const AGREED = t('i-agree-to-todays-massage');

/** @param {Workspace} w */
function where(w) {
  const painful = w.entries(prefixOf(F.PAINFUL)).filter((e) => e.value === true)
    .flatMap((e) => codesOf(F.PAINFUL, e.field) ?? []);
  const toggle = (/** @type {string} */ code) => w.record(named(F.PAINFUL, code), painful.includes(code) ? null : true);
  return html`<section class="card" aria-label=${t('where-it-hurts')}>
    <header><h2>${t('where-does-it-hurt')}</h2><small>${t('tap-each-place')}</small></header>
    <div class="hurts">
      <session-body-map class="mapbox" .painful=${painful} .pressures=${{}}
        @region=${(/** @type {any} */ e) => toggle(e.detail)}></session-body-map>
      <div class="chips" role="group" aria-label=${t('places')}>${PLACES.map((code) => html`
        <button class="chip" data-test="hurts-${code}" aria-pressed=${painful.includes(code)}
          @click=${() => toggle(code)}>
          ${painful.includes(code) ? icon('check') : nothing}${regionPlain(code)}</button>`)}</div>
    </div></section>`;
}

/** @param {Workspace} w */
function agreement(w) {
  const given = w.value(F.CONSENT_TODAY);
  const sign = (/** @type {any} */ e) =>
    w.record(F.CONSENT_TODAY, { text: AGREED, strokes: e.detail, at: new Date().toISOString() });
  return html`<section class="card" aria-label=${t('todays-agreement')}>
    <header><h2>${t('your-agreement-for-today')}</h2></header>
    <div class="form">
      <p>${AGREED}</p>
      <signature-pad data-test="signature" label=${t('your-signature')} .strokes=${given?.strokes ?? []}
        @signed=${sign}></signature-pad>
      <div class="row"><button class="btn" ?disabled=${!given} @click=${() => w.record(F.CONSENT_TODAY, null)}>
        ${t('clear')}</button></div></div></section>`;
}

/** @param {Workspace} w @param {string} field @param {string} [label] */
const scaleOf = (w, field, label = w.fields.label(field)) => stepper({
  label, value: w.value(field), ...w.fields.range(field), start: 5, test: field.replace('.', '-'), focus: field,
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
      <h1>${t('hello', first)}</h1><p>${t('a-few-questions-before-we')}</p></div></div></header>
    <main aria-label=${t('questions')}><div class="stack narrow">
      ${pain(F.PAIN_BEFORE, 'client-pain', t('how-strong-is-the-pain'))}
      ${pain(F.PAIN_WORST, 'client-worst', t('how-strong-was-it-at-its-worst'))}
      ${where(w)}
      ${goals.map((goal, i) => html`<section class="card">
        <header><h2>${t('how-well-can-you-do')}</h2><small>${t('not-at-all-10-as-well')}</small></header>
        <div class="form">${scaleOf(w, named(F.ABLE, i), goal)}</div></section>`)}
      <section class="card"><header><h2>${t('lately')}</h2></header>
        <div class="row">${scaleOf(w, F.SLEEP)}
          ${scaleOf(w, F.STRESS)}</div></section>
      ${agreement(w)}
    </div></main>
    <footer class="foot">
      <span class="cap">${w.journal?.waiting ? t('saving-your-answers') : t('your-answers-are-saved')}</span>
      <span class="sp"></span>
      <button class="btn main" data-test="give-back" @click=${() => w.holding.giveBack()}>
        ${t('done-give-the-tablet-back')}</button></footer></div>`;
}
