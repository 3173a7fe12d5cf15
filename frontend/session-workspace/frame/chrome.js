// @ts-check
import { html, nothing } from 'lit';
import { serverIsRestarting } from '../../kit/api.js';
import { stopButton, withdrawn } from '../arrive/consent.js';
import { icon } from '../../kit/icons.js';
import { redFlags } from '../model/red-flags.js';
import { elapsedSeconds } from '../model/minutes.js';
import { snippetDialog } from '../note/snippets.js';
import { failureWords, lostSignatureWords, roomWords, savedWords } from '../journal/saved-words.js';
import { SECTIONS, fieldName, valueText } from '../model/words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

const SHORT = /** @type {Record<string, string>} */ ({
  ARRIVE: 'arrive', HANDS_ON: 'hands', NOTE: 'note', FINISH: 'finish',
});
const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
export const clockTime = (/** @type {Date} */ d) => `${two(d.getHours())}:${two(d.getMinutes())}`;
/** How the badge looks for where the words are. */
const LOOKS = {
  SAVED: ['', 'ok'], KEPT: ['sending', 'tablet'], KEEPING: ['sending', 'tablet'], NOT_KEPT: ['lost', 'caution'],
};

/** Where the words of this note are. @param {import('../journal/journal.js').Journal} j */
const where = (j) => savedWords({
  waiting: j.waiting, failed: j.failed, keeping: j.copy.keeping(j.queue),
  savedAt: j.savedAt ? clockTime(j.savedAt) : '',
});

/** @param {Workspace} w */
function badge(w) {
  const j = w.journal;
  if (!j) return nothing;
  if (w.conflicts.length) {
    return html`<button class="saved" data-test="saved-badge" @click=${() => w.showConflict()}>
      ${icon('caution')}Two versions: choose</button>`;
  }
  const now = where(j);
  const [look, sign] = LOOKS[now.where];
  const away = now.where === 'KEPT' && (!j.reachable || j.signIn);
  return html`<span class="saved ${away ? 'kept' : look}" data-test="saved-badge">
    ${now.text ? html`${icon(sign)}${now.text}` : nothing}</span>`;
}

/** @param {Workspace} w */
function timer(w) {
  const t = w.value('timer');
  const s = elapsedSeconds(t, Date.now());
  const running = w.treatment.running;
  const act = running ? 'Pause the timer' : t ? 'Go on with the timer' : 'Start the timer';
  return html`<div class="timer" role="group" aria-label="Timer"><b>${two(Math.floor(s / 60))}:${two(s % 60)}</b>
    <span>of ${w.context.plannedMinutes ?? '–'}</span>
    <button class="plain" data-test="timer" data-focus="timer" aria-label=${act}
      @click=${() => w.treatment.toggleTimer()}>${icon(running ? 'pause' : 'play')}</button></div>`;
}

const TONES = /** @type {Record<string, string>} */ ({ caution: 'caution', stop: 'stop', plan: 'plan' });

/** @param {Workspace} w @param {any} a */
const alert = (w, a) => html`<span class="alert tone-${a.tone}">
  ${icon(TONES[a.tone] ?? (a.kind === 'ALLERGY' ? 'drop' : 'info'))}
  <span><b>${a.strong}</b> ${a.text}</span>
  ${a.kind !== 'WORDS' ? nothing : html`
    <button class="btn" data-test="sort-words" @click=${() => w.away('words')}>Sort</button>`}</span>`;

/**
 * The safety questions are due: the server says why. What it has not seen yet is held against the signs it sent.
 * @param {Workspace} w
 */
function again(w) {
  const due = w.gaps.find((g) => g.code === 'RESCREEN');
  const unseen = (/** @type {string} */ field) => w.journal?.isWaiting(field) ?? false;
  const waiting = due ? [] : redFlags(w.context.redFlags, w.entries(''), unseen);
  if (!due && !waiting.length) return nothing;
  const why = due ? due.message : `${waiting.join('. ')}. Lift your hands and ask the safety questions again.`;
  return html`<div class="warn stop" role="alert" data-test="rescreen">
    ${icon('stop')}<span class="grow"><b>${why}</b></span>
    <button class="btn" @click=${() => w.rescreen()}>Ask now</button></div>`;
}

/**
 * One line above the note.
 * @param {import('../../kit/icons.js').Icon} sign
 * @param {unknown} words
 * @param {{test?: string, close?: () => void}} [more]
 */
const tell = (sign, words, { test, close } = {}) => html`
  <p class="tell" role="status" data-test=${test ?? nothing}>${icon(sign)}${words}
    ${close ? html`<button class="plain" aria-label="Close" @click=${close}>${icon('close')}</button>` : nothing}</p>`;

/** @param {Workspace} w */
function tells(w) {
  const j = /** @type {import('../journal/journal.js').Journal} */ (w.journal);
  const failure = failureWords(j.copy.keeper.failure);
  const heard = (/** @type {string} */ line) => {
    j.copy.news = j.copy.news.filter((one) => one !== line);
    w.requestUpdate();
  };
  const read = (/** @type {string} */ reason) => {
    j.refusals = j.refusals.filter((one) => one !== reason);
    w.requestUpdate();
  };
  return html`
    ${!j.reachable && serverIsRestarting()
      ? tell('info', 'The server is restarting. Everything is kept on this tablet.', { test: 'restarting' }) : nothing}
    ${j.signIn ? tell('caution', `Sign in again. ${where(j).text}.`) : nothing}
    ${failure ? tell('caution', failure) : nothing}
    ${j.lostSignedAt
      ? tell('caution', lostSignatureWords(j.lostSignedAt, j.waiting), { test: 'lost-signature' }) : nothing}
    ${j.copy.news.map((line) => tell('info', line, { close: () => heard(line) }))}
    ${j.copy.stuck ? tell('caution', j.copy.stuck) : nothing}
    ${j.foreign ? tell('tablet', 'Something of a colleague waits on this tablet.') : nothing}
    ${j.refusals.map((reason) => tell('caution', `Not accepted: ${reason}`, { close: () => read(reason) }))}
    ${withdrawn(w)}${again(w)}
    ${j.late ? tell('info', 'Signed. Anything more goes into an addendum.') : nothing}`;
}

/** @param {Workspace} w */
function conflicts(w) {
  const region = (/** @type {string} */ code) => w.region(code);
  return w.conflicts.map(({ field, ops }) => html`
    <section class="card conflict" aria-label="Two versions of ${fieldName(field, region)}">
      <header>${icon('caution')}<h2>Two versions: ${fieldName(field, region)}</h2></header>
      <div class="sides">${ops.map((op) => {
        const whose = op.deviceId === w.journal?.deviceId ? 'This tablet' : 'Another tablet';
        const keep = () => { w.typing.delete(field); w.record(field, op.value); };
        // What a person wrote keeps its line breaks here, and the template's would show.
        return html`<div class="side"><div><b>${valueText(op.value, region)}</b><div
            class="cap">${whose}, ${clockTime(new Date(op.clientTime))}</div></div><button
            class="btn" @click=${keep}>Keep this one</button></div>`;
      })}</div></section>`);
}

/** @param {Workspace} w */
function claimChip(w) {
  const c = w.claim;
  if (!c?.payer) return nothing;
  const open = c.findings.length;
  return html`<button class="claimchip ${open ? 'hold' : ''}" data-test="claim"
    @click=${() => { w.showClaim = true; w.requestUpdate(); }}>
    ${icon(open ? 'caution' : 'ok')}Claim${open ? `: ${open}` : ''}<span
      class="sr">${open ? ' to do' : ' ready'}</span></button>`;
}

/** @param {Workspace} w */
const foot = (w) => html`<footer class="foot">
  <nav class="seg" aria-label="Sections">${Object.entries(SECTIONS).map(([code, label]) => {
    const complete = !w.gaps.some((g) => g.section === code);
    return html`<button data-test="section-${SHORT[code]}" aria-current=${w.section === code ? 'page' : nothing}
      @click=${() => w.open(code)}>
      ${complete ? html`${icon('ok')}<span class="sr">Complete:</span>` : nothing}${label}</button>`;
  })}
  </nav><span class="sp"></span>
  <button class="chipbtn plainchip" data-test="depth" aria-pressed=${w.full} @click=${() => w.toggleDepth()}>
    ${icon(w.full ? 'minus' : 'plus')}Full note</button>
  ${claimChip(w)}
  <button class="chipbtn" data-test="gaps" ?hidden=${!w.gaps.length} @click=${() => w.open('FINISH')}>
    ${icon('caution')}${w.gaps.length} ${w.gaps.length === 1 ? 'gap' : 'gaps'}</button>
  <button class="btn main" data-test="sign" aria-busy=${w.signing.busy} @click=${() => w.signing.ask()}>
    ${icon('pen')}Sign</button></footer>`;

/** What is not as last time, to be read before signing. @param {Workspace} w */
function changes(w) {
  if (!w.context.last) return nothing;
  const list = w.last.changes;
  const first = w.context.client.name.split(' ')[0];
  const since = w.context.last.dateText;
  return html`<details class="more" ?open=${list.length > 0}>
      <summary>${list.length ? `Changed since ${since}: ${list.length}` : `Nothing changed since ${since}`}</summary>
      <div class="changes"><table><tbody>${list.map((c) => html`<tr>
        <th scope="row">${c.what}</th><td>${c.was || 'not there'}</td>
        <td><b>${c.is || 'left out'}</b></td></tr>`)}</tbody></table></div>
    </details>
    ${w.last.unchanged ? html`<label class="tick warn" data-test="unchanged"><input type="checkbox" required>
      <span>What ${first} says and what you found are word for word as last time. That is right.</span></label>`
      : nothing}`;
}

function signDialog(w) {
  if (!w.signing.asking) return nothing;
  const close = () => { w.signing.asking = false; w.requestUpdate(); };
  return html`<dialog aria-labelledby="sign-title" @close=${close}>
    <form @submit=${(/** @type {SubmitEvent} */ e) => w.signing.sign(e)}>
      <h2 id="sign-title">Sign the note of ${w.context.client.name}</h2>
      <p class="cap">Once signed it stays as it is. Anything more goes into an addendum.</p>
      ${changes(w)}
      <label>Your password
        <input type="password" data-test="sign-password" autocomplete="current-password" autofocus required></label>
      ${w.signing.message ? html`<p class="refused" role="alert">${w.signing.message}</p>` : nothing}
      <div class="row end">
        <button type="button" class="btn" @click=${close}>Not yet</button>
        <button class="btn main" data-test="sign-confirm" ?disabled=${w.signing.busy}>
          ${icon('pen')}Sign the note</button>
      </div>
    </form></dialog>`;
}

/** What this tablet keeps, and how long. @param {Workspace} w */
function room(w) {
  const copy = w.journal?.copy;
  if (!copy?.room) return nothing;
  const lines = roomWords(copy.room, { over: copy.over, failed: copy.keeper.failed, ...copy.estimate });
  return html`<section class="kept-here" aria-labelledby="kept-title" data-test="kept-here">
    <h3 id="kept-title">Kept on this tablet</h3>
    ${lines.map((line) => html`<p class="cap">${line}</p>`)}</section>`;
}

/** @param {string} id @param {string} title @param {() => void} close */
const sheetHead = (id, title, close) => html`<header class="row"><h2 id=${id}>${title}</h2><span class="sp"></span>
  <button class="plain" aria-label="Close" @click=${close}>${icon('close')}</button></header>`;

/** @param {Workspace} w */
function moreDialog(w) {
  if (!w.showMore) return nothing;
  const close = () => { w.showMore = false; w.requestUpdate(); };
  const oily = () => { w.oily.toggle(); close(); };
  return html`<dialog class="sheet" aria-labelledby="more-title" @close=${close}>
    ${sheetHead('more-title', 'This tablet', close)}
    <div class="list">
      <button class="btn" data-test="hand-over" @click=${() => w.holding.handOver()}>
        <span><b>Hand it to ${w.context.client.name.split(' ')[0]}</b>
          Marks the pain, answers, signs. The rest is locked.</span>${icon('tablet')}</button>
      <button class="btn" data-test="oily" aria-pressed=${w.oily.on} @click=${oily}>
        <span><b>Oily hands${w.oily.on ? ' is on' : ''}</b>
          Bigger, dimmer, awake. A double tap counts once.</span>${icon('drop')}</button>
      <button class="btn" data-test="other-record" @click=${() => w.otherRecord()}>
        <span><b>Another client's note</b>
          Moves what was written here to the right record.</span>${icon('next')}</button>
      <button class="btn" data-test="lock" @click=${() => w.holding.lock()}>
        <span><b>Lock</b> Comes back here with your PIN.</span>${icon('lock')}</button>
    </div>${room(w)}</dialog>`;
}

/** What holds the claim; it never holds the signature. @param {Workspace} w */
function claimDialog(w) {
  if (!w.showClaim) return nothing;
  const close = () => { w.showClaim = false; w.requestUpdate(); };
  const { payer, findings } = w.claim;
  return html`<dialog class="sheet" aria-labelledby="claim-title" @close=${close}>
    ${sheetHead('claim-title', `The claim to ${payer}`, close)}
    ${findings.length ? html`<p>You can sign. The claim waits for this:</p>
      ${findings.map((/** @type {any} */ f) => html`<div class="gap">${icon('caution')}
        <span><b>${f.what}</b> ${f.why}</span></div>`)}`
      : html`<div class="gap fine">${icon('ok')}<span>Nothing is missing.</span></div>`}</dialog>`;
}

/** Why the note is not there yet. @param {Workspace} w */
function standstill(w) {
  const j = w.journal;
  if (j?.signIn) return html`<b>Sign in again.</b>`;
  if (!j?.denied) {
    return html`<b>${j?.reachable === false ? 'Waiting for the connection.' : 'Opening the note.'}</b>`;
  }
  return html`<b>This note cannot be opened.</b>${j.copy.stuck ? html`<span>${j.copy.stuck}</span>` : nothing}`;
}

/** @param {Workspace} w */
const waiting = (w) => html`<div class="frame">
  <header class="pinned"><div class="who">
    <button class="plain" data-test="leave" aria-label="Back" @click=${() => w.leave()}>${icon('back')}</button>
    <div class="name"><h1>Session</h1></div>
    ${w.journal?.waiting ? badge(w) : nothing}</div></header>
  <main><div class="wait" role="status">${standstill(w)}
    ${w.journal?.waiting ? html`<span>${where(w.journal).text}.</span>` : nothing}</div></main></div>`;

/** @param {Workspace} w */
const signed = (w) => html`<section class="card done" role="status">${icon('ok')}<h2>Signed</h2>
  <p>The note of ${w.context.client.name} is signed.
    ${w.journal?.late ? nothing : 'Anything more goes into an addendum.'}</p>
  <button class="btn main" @click=${() => w.leave()}>Back to today</button></section>`;

/**
 * What stays around the sections.
 * @param {Workspace} w
 * @param {() => unknown} content
 */
export function chrome(w, content) {
  const c = w.context;
  if (!c) return waiting(w);
  const done = w.journal?.status === 'SIGNED';
  const more = () => { w.showMore = true; w.journal?.copy.measure(); w.requestUpdate(); };
  return html`<div class="frame">
    <header class="pinned">
      <div class="who">
        <button class="plain" data-test="leave" aria-label="Back to today"
          @click=${() => w.leave()}>${icon('back')}</button>
        <span class="avatar" aria-hidden="true">${c.client.initials}</span>
        <div class="name"><h1>${c.client.name}, ${c.client.age}</h1>
          <p>${c.client.bornText}${c.client.line ? html`. ${c.client.line}` : nothing}</p></div>
        ${badge(w)} ${done ? nothing : html`${stopButton(w)}${timer(w)}`}
        <button class="plain" data-test="more" aria-label="More: hand over, oily hands, lock" aria-haspopup="dialog"
          @click=${more}>${icon('more')}</button>
      </div>
      ${c.alerts.length ? html`<div class="strip" role="group" aria-label="Alerts">
        ${c.alerts.map((/** @type {any} */ a) => alert(w, a))}</div>` : nothing}
      ${tells(w)}
    </header>
    <main aria-label=${done ? 'Signed note' : SECTIONS[w.section]}>
      ${done ? signed(w) : html`${conflicts(w)}${content()}`}</main>
    ${done ? nothing : html`${foot(w)}${signDialog(w)}${snippetDialog(w)}${claimDialog(w)}${moreDialog(w)}`}
    ${w.toast ? html`<div class="toast" role="alert">${w.toast}</div>` : nothing}
  </div>`;
}
