// @ts-check
import { html, nothing } from 'lit';
import { elapsed, time } from '../../kit/formats.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { claimChip, claimDialog } from '../finish/claim.js';
import { signDialog } from '../finish/sign-dialog.js';
import { elapsedSeconds } from '../model/minutes.js';
import { F } from '../model/fields.js';
import { SECTIONS } from '../model/words.js';
import { snippetDialog } from '../note/snippet-dialog.js';
import { leave, toPage } from './exits.js';
import { moreDialog } from './more-dialog.js';
import { tells, where } from './tells.js';
import { stopButton } from './withdrawal.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {import('../../kit/icons.js').Icon} Icon */
/** @typedef {import('./whereabouts.js').Section} Section */

/** @type {Record<Section, string>} */
const SHORT = { ARRIVE: 'arrive', HANDS_ON: 'hands', NOTE: 'note', FINISH: 'finish' };
/**
 * How the badge looks for where the words are.
 * @type {Record<import('../journal/saved-words.js').Where, [string, Icon]>}
 */
const LOOKS = {
  SAVED: ['', 'ok'], KEPT: ['sending', 'tablet'], KEEPING: ['sending', 'tablet'], NOT_KEPT: ['lost', 'caution'],
};

/** @param {Workspace} w */
function badge(w) {
  const j = w.journal;
  if (!j) return nothing;
  if (w.conflicts.length) {
    return html`<button class="saved" data-test="saved-badge" @click=${() => w.place.showConflict()}>
      ${icon('caution')}${t('two-versions-choose')}</button>`;
  }
  const now = where(j);
  const [look, sign] = LOOKS[now.where];
  const away = now.where === 'KEPT' && (!j.reachable || j.signIn);
  return html`<span class="saved ${away ? 'kept' : look}" data-test="saved-badge">
    ${now.text ? html`${icon(sign)}${now.text}` : nothing}</span>`;
}

/** @param {Workspace} w */
function timer(w) {
  const timed = w.value(F.TIMER);
  const s = elapsedSeconds(timed, Date.now());
  const running = w.treatment.running;
  const act = running ? t('pause-the-timer') : timed ? t('continue-with-the-timer') : t('start-the-timer');
  return html`<div class="timer" role="group" aria-label=${t('the-timer')}><b>${elapsed(s)}</b>
    <span>${t('of-2', w.context.plannedMinutes ?? '–')}</span>
    <button class="plain" data-test="timer" data-focus=${F.TIMER} aria-label=${act}
      @click=${() => w.treatment.toggleTimer()}>${icon(running ? 'pause' : 'play')}</button></div>`;
}

/** @type {Record<string, Icon>} */
const TONES = { caution: 'caution', stop: 'stop', plan: 'plan' };

/** @param {Workspace} w @param {import('../model/briefing.js').Alert} a */
const alert = (w, a) => html`<span class="alert tone-${a.tone}">
  ${icon(TONES[a.tone] ?? (a.kind === 'ALLERGY' ? 'drop' : 'info'))}
  <span><b>${a.strong}</b> ${a.text}</span>
  ${a.kind !== 'WORDS' ? nothing : html`
    <button class="btn" data-test="sort-words" @click=${() => toPage(w, 'words')}>${t('sort')}</button>`}</span>`;

/** @param {Workspace} w */
function conflicts(w) {
  return w.conflicts.map(({ field, ops }) => html`
    <section class="card conflict" aria-label=${t('two-versions-of', w.nameOf(field))}>
      <header>${icon('caution')}<h2>${t('two-versions', w.nameOf(field))}</h2></header>
      <div class="sides">${ops.map((op) => {
        const whose = op.deviceId === w.journal?.deviceId ? t('this-tablet') : t('another-tablet');
        const keep = () => { w.typing.drop(field); w.record(field, op.value); };
        // What a person wrote keeps its line breaks here, and the template's would show.
        return html`<div class="side"><div><b>${w.textOf(field, op.value)}</b><div
            class="cap">${whose}, ${time(new Date(op.clientTime))}</div></div><button
            class="btn" @click=${keep}>${t('keep-this-one')}</button></div>`;
      })}</div></section>`);
}

const sections = /** @type {[Section, string][]} */ (Object.entries(SECTIONS));

/** @param {Workspace} w */
const foot = (w) => html`<footer class="foot">
  <nav class="seg" aria-label=${t('sections')}>${sections.map(([code, label]) => {
    const complete = !w.gaps.some((g) => g.section === code);
    return html`<button data-test="section-${SHORT[code]}" aria-current=${w.place.section === code ? 'page' : nothing}
      @click=${() => w.place.open(code)}>
      ${complete ? html`${icon('ok')}<span class="sr">${t('complete')}</span>` : nothing}${label}</button>`;
  })}
  </nav><span class="sp"></span>
  <button class="chipbtn plainchip" data-test="depth" aria-pressed=${w.full} @click=${() => w.depth.toggle()}>
    ${icon(w.full ? 'minus' : 'plus')}${t('full-note')}</button>
  ${claimChip(w)}
  <button class="chipbtn" data-test="gaps" ?hidden=${!w.gaps.length} @click=${() => w.place.open('FINISH')}>
    ${icon('caution')}${w.gaps.length === 1 ? t('gap', 1) : t('gaps', w.gaps.length)}</button>
  <button class="btn main" data-test="sign" aria-busy=${w.signing.busy} @click=${() => w.signing.ask()}>
    ${icon('pen')}${t('sign')}</button></footer>`;

/** Why the note is not there yet. @param {Workspace} w */
function standstill(w) {
  const j = w.journal;
  if (j?.signIn) return html`<b>${t('sign-in-again')}</b>`;
  if (!j?.denied) {
    return html`<b>${j?.reachable === false ? t('waiting-for-the-connection') : t('opening-the-note')}</b>`;
  }
  return html`<b>${t('this-note-cannot-be-opened')}</b>${j.copy.stuck ? html`<span>${j.copy.stuck}</span>` : nothing}`;
}

/** @param {Workspace} w */
const waiting = (w) => html`<div class="frame">
  <header class="pinned"><div class="who">
    <button class="plain" data-test="leave" aria-label=${t('back')} @click=${() => leave(w)}>${icon('back')}</button>
    <div class="name"><h1>${t('session')}</h1></div>
    ${w.journal?.waiting ? badge(w) : nothing}</div></header>
  <main><div class="wait" role="status">${standstill(w)}
    ${w.journal?.waiting ? html`<span>${where(w.journal).text}.</span>` : nothing}</div></main></div>`;

/** @param {Workspace} w */
const signed = (w) => html`<section class="card done" role="status">${icon('ok')}<h2>${t('signed-2')}</h2>
  <p>${t('the-note-of-is-signed', w.context.client.name)}
    ${w.journal?.late ? nothing : t('add-anything-else-as-an-addendum')}</p>
  <button class="btn main" @click=${() => leave(w)}>${t('back-to-today')}</button></section>`;

/**
 * What stays around the sections.
 * @param {Workspace} w
 * @param {() => unknown} content
 */
export function chrome(w, content) {
  const c = w.context;
  if (!c) return waiting(w);
  const done = w.journal?.status === 'SIGNED';
  const more = () => { w.more.open(); w.journal?.copy.measure(); };
  return html`<div class="frame">
    <header class="pinned">
      <div class="who">
        <button class="plain" data-test="leave" aria-label=${t('back-to-today')}
          @click=${() => leave(w)}>${icon('back')}</button>
        <span class="avatar" aria-hidden="true">${c.client.initials}</span>
        <div class="name"><h1>${c.client.name}, ${c.client.age}</h1>
          <p>${c.client.bornText}${c.client.line ? html`. ${c.client.line}` : nothing}</p></div>
        ${badge(w)} ${done ? nothing : html`${stopButton(w)}${timer(w)}`}
        <button class="plain" data-test="more" aria-label=${t('more-hand-over-oily-hands')} aria-haspopup="dialog"
          @click=${more}>${icon('more')}</button>
      </div>
      ${c.alerts.length ? html`<div class="strip" role="group" aria-label=${t('alerts')}>
        ${c.alerts.map((a) => alert(w, a))}</div>` : nothing}
      ${tells(w)}
    </header>
    <main aria-label=${done ? t('signed-note') : SECTIONS[w.place.section]}>
      ${done ? signed(w) : html`${conflicts(w)}${content()}`}</main>
    ${done ? nothing : html`${foot(w)}${signDialog(w)}${snippetDialog(w)}${claimDialog(w)}${moreDialog(w)}`}
    ${w.toast.words ? html`<div class="toast" role="alert">${w.toast.words}</div>` : nothing}
  </div>`;
}
