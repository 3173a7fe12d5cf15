// @ts-check
import { html, nothing } from 'lit';
import { check, fieldStepper, labelled, oneChip, origin, textArea, three, tint } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { painScale } from '../../kit/pain-scale.js';
import { t } from '../../kit/texts.js';
import { reactionCard } from '../arrive/reactions.js';
import { book } from '../frame/exits.js';
import { lastTime } from '../frame/last-time-card.js';
import { sameAsLast } from '../frame/same-as-last.js';
import { F, kindOf, named } from '../model/fields.js';
import { adaptedCard } from './adapted.js';
import { stoppedCard } from './stopped.js';
import { timeCard } from './time-card.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {Workspace} w */
function gaps(w) {
  return html`<section class="card" aria-label=${t('before-you-sign')}><header><h2>${t('before-you-sign')}</h2></header>
    ${w.gaps.map((g) => html`<div class="gap">${icon('caution')}<span>${g.message}</span>
      <button class="btn" aria-label=${t('go-to', g.message)} @click=${() => w.place.go(g)}>${t('go')}</button></div>`)}
    ${w.gaps.length ? nothing : html`<div class="gap fine">${icon('ok')}<span>${t('nothing-is-missing')}</span></div>`}
  </section>`;
}

/** @param {Workspace} w @param {import('../model/briefing.js').HomeCare} h */
function homeCareChip(w, h) {
  const field = named(F.HOME_CARE, h.code);
  const on = w.value(field) === true;
  const toggle = () => (h.withheld && !on ? w.tell(t('not-today', h.label, h.withheld))
    : w.record(field, on ? null : true));
  return html`<button class="chip ${on ? tint(w, field) : ''}" data-test="homecare-${h.code}" aria-pressed=${on}
    aria-disabled=${Boolean(h.withheld)} @click=${toggle}>
    ${h.withheld ? icon('stop') : on ? icon('check') : nothing}${h.label}</button>`;
}

/** @param {Workspace} w */
function homeCare(w) {
  const c = w.context;
  const chosen = c.homeCare.some((h) => w.value(named(F.HOME_CARE, h.code)) === true);
  return html`<section class="card" aria-label=${t('home-care')}>
    <header><h2>${t('home-care')}</h2><span class="sp"></span>
      ${sameAsLast(w, t('same-as-last-time'), 'same-finish', 'FINISH')}</header>
    <div class="form">
      <div class="chips" role="group" aria-label=${t('home-care')} data-focus=${kindOf(F.HOME_CARE)}>
        ${c.homeCare.map((h) => homeCareChip(w, h))}</div>${origin(w, F.HOME_CARE)}
      ${chosen && w.text(F.NO_HOME_CARE) === '' ? nothing
        : html`<label class="because"><span>${t('none-because')}</span>
        ${textArea(w, F.NO_HOME_CARE, w.fields.label(F.NO_HOME_CARE), 'homecare-none', { rows: 1 })}</label>`}
    </div></section>`;
}

/**
 * Regions whose pressure ended at another number than the profile has, felt as just right: one tap keeps it for next
 * time.
 * @param {Workspace} w
 */
function pressureHere(w) {
  const treating = w.treatment;
  const first = w.context.client.name.split(' ')[0];
  return treating.worked().map((code) => {
    const field = named(F.PREFER, code);
    const kept = w.value(field);
    const felt = treating.part(code, F.REGION_RATING) === 'JUST_RIGHT' ? treating.part(code, F.REGION_PRESSURE) : null;
    if (kept === null && (felt === null || (felt === treating.usual(code) && !w.full))) return nothing;
    const usual = treating.usual(code);
    const known = [felt === null ? '' : t('felt-right', felt), usual === null ? '' : t('usually', usual)];
    return html`<div class="here">
      <span><b>${w.region(code)}</b><small>${known.filter(Boolean).join(', ')}</small></span>
      <button class="chip" data-test="prefer-${code}" data-focus=${field} aria-pressed=${kept !== null}
        @click=${() => w.record(field, kept === null ? felt : null)}>
        ${icon(kept === null ? 'plus' : 'check')}${t('confirms-here', first, kept ?? felt)}</button></div>`;
  });
}

/** @param {Workspace} w */
function pressureAfter(w) {
  const usual = w.context.preference;
  const next = w.value(F.PRESSURE_NEXT);
  const first = w.context.client.name.split(' ')[0];
  const asks = w.full || (w.value(F.PRESSURE_OVERALL) ?? 'JUST_RIGHT') !== 'JUST_RIGHT' || next !== null;
  const icons = { TOO_LITTLE: 'harder', JUST_RIGHT: 'check', TOO_MUCH: 'softer' };
  const title = w.fields.label(F.PRESSURE_OVERALL);
  return html`<section class="card" aria-label=${title}>
    <header><h2>${title}</h2><small>${t('as-the-client-said')}</small></header>
    <div class="form">
      ${three(w, F.PRESSURE_OVERALL, icons, 'overall')}
      ${!asks ? nothing : html`<div class="row">
        ${fieldStepper(w, F.PRESSURE_NEXT, { start: usual ?? 4 })}
        ${next === null || next === usual ? nothing
          : check(w, F.PRESSURE_CONFIRMED, t('confirms-from-now-on', first, next))}</div>`}
      ${pressureHere(w)}</div></section>`;
}

/** @param {Workspace} w */
function response(w) {
  const goals = w.context.plan?.goals ?? [];
  const title = w.fields.label(F.RESPONSE);
  return html`<section class="card" aria-label=${title}><header><h2>${title}</h2></header><div class="form">
    ${three(w, F.RESPONSE, { IMPROVED: 'better', NO_CHANGE: 'minus', WORSE: 'worse' }, 'response')}
    ${w.full ? html`<div class="row">${fieldStepper(
      w, F.RELAXED_AFTER, { start: w.value(F.RELAXED_BEFORE) ?? 5 },
    )}</div>` : nothing}
    ${w.full ? goals.map((goal, i) => oneChip(w, named(F.PROGRESS, i), goal)) : nothing}</div></section>`;
}

/** @param {number} n */
const inWeeks = (n) => (n === 0 ? t('this-week') : n === 1 ? t('week', n) : t('weeks', n));

/** @param {{session: number, of: number, checkpoint: string}} plan */
function nextSession({ session, of, checkpoint }) {
  const next = Math.min(session + 1, of);
  return checkpoint ? t('session-of', next, of, checkpoint) : t('session-of-2', next, of);
}

/** @param {Workspace} w */
function nextVisit(w) {
  const plan = w.context.plan;
  const weeks = w.value(F.NEXT_WEEKS);
  const planned = plan?.nextWeeks ?? null;
  return html`<section class="card" aria-label=${t('next-visit')}>
    <header><h2>${t('next-visit')}</h2>${!plan ? nothing : html`<small>${nextSession(plan)}</small>`}</header>
    <div class="form">
      <div class="row">${fieldStepper(w, F.NEXT_WEEKS, { start: planned ?? 1 })}
        ${planned === null || weeks === planned ? nothing : html`
          <button class="btn soft" @click=${() => w.record(F.NEXT_WEEKS, planned)}>
            ${icon('plan')}${t('as-planned', inWeeks(planned))}</button>`}
        ${check(w, F.NEXT_AGREED)}
        <button class="btn" data-test="book-next" @click=${() => book(w, weeks ?? planned ?? 1)}>
          ${icon('plan')}${t('book-it')}</button></div>${origin(w, F.NEXT_WEEKS)}
      ${w.full || w.gaps.some((g) => g.field === F.REFERRAL)
        ? labelled(w, F.REFERRAL) : nothing}</div></section>`;
}

/** @param {Workspace} w */
export function finishSection(w) {
  return html`<div class="two">${lastTime(w, 'visit')}<div class="stack">
    ${stoppedCard(w)}
    <section class="card"><header><h2>${t('pain-right-now')}</h2><small>${t('right-after-hands-on')}</small></header>
      ${painScale({
        name: 'pain-after', field: F.PAIN_AFTER, title: w.fields.label(F.PAIN_AFTER), value: w.value(F.PAIN_AFTER),
        last: w.context.last?.painAfter, pick: (n) => w.record(F.PAIN_AFTER, n),
      })}</section>
    <div class="fin">${response(w)}${pressureAfter(w)}</div>
    ${adaptedCard(w)}
    <div class="fin">${gaps(w)}<div class="stack">${homeCare(w)}${nextVisit(w)}</div></div>
    ${timeCard(w)}
    ${reactionCard(w, 'TODAY')}
  </div></div>`;
}
