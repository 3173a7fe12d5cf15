// @ts-check
import { LitElement, html, nothing } from 'lit';
import { lockTablet } from '../kit/tablet-lock.js';
import { call } from './api.js';
import { loadBodyMap } from './body-map.js';
import { carried, groupOf } from './carry.js';
import { chrome } from './chrome.js';
import { finishSection } from './finish.js';
import { clientPages } from './hand-over.js';
import { handsSection } from './hands.js';
import { Journal } from './journal.js';
import { OilyHands } from './oily.js';
import { keepPlace, keptPlace } from './place.js';
import { arriveSection, noteSection } from './sections.js';
import { content } from './styles-content.js';
import { frame } from './styles.js';
import { forms } from './styles-forms.js';
import { Treatment } from './treatment.js';
import { changedSince, subjectiveAndObjectiveUnchanged } from './visit-diff.js';
import { fieldName, valueText } from './words.js';

/** @typedef {import('./journal.js').Gap} Gap */

const TEXT_PAUSE = 400;
const CLAIM_PAUSE = 900;
/** A note that nobody touches for so long locks the tablet; not while hands are busy and the timer runs. */
const IDLE_MS = 10 * 60_000;
const DEPTH = 'unknot.depth';

/** How much of the note somebody likes to see: kept on the tablet, it says nothing about a client. */
const readDepth = () => {
  try { return localStorage.getItem(DEPTH) === 'FULL' ? 'FULL' : 'ROUTINE'; } catch { return 'ROUTINE'; }
};

/**
 * The note while it is written. It works without a connection; the server hears of each change when it can.
 * @fires leave when the therapist goes back
 * @fires signed with `{noteId}`
 */
export class SessionWorkspace extends LitElement {
  static properties = { noteId: { attribute: 'note-id' }, api: {} };
  static styles = [frame, content, forms];

  constructor() {
    super();
    this.noteId = '';
    this.api = 'api';
    /** @type {Journal | null} */
    this.journal = null;
    this.section = 'ARRIVE';
    this.selected = '';
    this.showLast = false;
    /** '', 'new' or the id of the finding being graded */
    this.finding = '';
    this.refusal = '';
    /** The pressure that was refused, if any. @type {number | null} */
    this.refused = null;
    this.treatment = new Treatment(this);
    this.depth = readDepth();
    /** Which reaction is being added: 'LAST', 'TODAY' or ''. */
    this.reacting = '';
    this.romMethod = 'DEGREES';
    /** Where a snippet goes, while they are shown. @type {{field: string, region: string} | null} */
    this.snippetInto = null;
    /** What the claim would hold, as the server sees it. @type {any} */
    this.claim = null;
    this.showClaim = false;
    this.showMore = false;
    /** '' while the therapist works, 'CLIENT' while the client answers, 'BACK' or 'LOCKED' while the tablet waits for its PIN. */
    this.held = '';
    this.oily = new OilyHands(this);
    this.touched = Date.now();
    this.toast = '';
    this.asking = false;
    this.busy = false;
    this.signMessage = '';
    /** @type {Map<string, string>} */
    this.labels = new Map();
    /** Text typed and not yet recorded. @type {Map<string, {value: string, timer: any}>} */
    this.typing = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.off = new AbortController();
    const { signal } = this.off;
    this.oily.listen(signal);
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, () => { this.touched = Date.now(); }, { capture: true, passive: true, signal });
    this.renderRoot.addEventListener('focusin', (e) => this.keepPlace(/** @type {any} */ (e.target)), { signal });
    this.renderRoot.addEventListener('keyup', (e) => this.keepPlace(/** @type {any} */ (e.target)), { signal });
    this.idle = setInterval(() => { if (Date.now() - this.touched >= IDLE_MS && !this.held && !this.treatment.running) this.lock(); }, 15_000);
    addEventListener('pagehide', () => { this.commitAll(); this.journal?.leavePage(); }, { signal });
    addEventListener('online', () => { this.journal?.nudge(); this.journal?.reload(); }, { signal });
    addEventListener('offline', () => { if (this.journal) this.journal.reachable = false; this.requestUpdate(); }, { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.commitAll();
      else { this.journal?.nudge(); this.journal?.reload(); }
    }, { signal });
    this.clock = setInterval(() => this.treatment.running && this.requestUpdate(), 1000);
    loadBodyMap().then(({ labels }) => { this.labels = labels; this.requestUpdate(); }, () => {});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.commitAll();
    this.journal?.leavePage();
    this.journal?.stop();
    this.journal = null;
    this.off?.abort();
    clearInterval(this.clock);
    clearInterval(this.idle);
    this.oily.stop();
    clearTimeout(this.claimTimer);
  }

  /** @param {Map<string, any>} changes */
  willUpdate(changes) {
    if (this.journal?.locked && !this.held) this.held = 'BACK';
    if (!this.noteId || this.held === 'LOCKED' || (this.journal && !changes.has('noteId') && !changes.has('api'))) return;
    this.journal?.stop();
    this.journal = new Journal(this.api.replace(/\/$/, ''), this.noteId, () => this.requestUpdate());
    this.journal.start();
  }

  get context() { return this.journal?.draft?.context; }
  /** @returns {Gap[]} */
  get gaps() { return this.journal?.gaps ?? []; }
  get conflicts() { return this.journal?.state.allConflicts() ?? []; }

  /** @param {string} code */
  region(code) {
    return this.labels.get(code) ?? code.replaceAll('_', ' ').toLowerCase();
  }

  /** @param {string} field */
  value(field) { return this.journal?.state.value(field) ?? null; }

  /** @param {string} prefix @returns {{field: string, value: any, at: string}[]} */
  entries(prefix) { return this.journal?.state.entries(prefix) ?? []; }

  /** Records a change at once; what was taken over from last time is confirmed by it. @param {string} field @param {any} value */
  record(field, value) {
    this.journal?.record(field, value);
    const group = `carried.${groupOf(field)}`;
    if (this.value(group)) this.journal?.record(group, null);
  }

  /** @param {string} text */
  tell(text) {
    this.toast = text;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { this.toast = ''; this.requestUpdate(); }, 4500);
    this.requestUpdate();
  }

  // ---- text ----------------------------------------------------------------------------------------------------------
  /** @param {string} field @returns {string} */
  text(field) { return this.typing.get(field)?.value ?? this.value(field) ?? ''; }

  /** @param {string} field @param {string} value */
  type(field, value) {
    clearTimeout(this.typing.get(field)?.timer);
    this.typing.set(field, { value, timer: setTimeout(() => this.commit(field), TEXT_PAUSE) });
    this.requestUpdate();
  }

  /** @param {string} field */
  commit(field) {
    const typed = this.typing.get(field);
    if (!typed) return;
    clearTimeout(typed.timer);
    this.typing.delete(field);
    this.record(field, typed.value.trim() === '' ? null : typed.value);
    this.requestUpdate();
  }

  commitAll() { for (const field of [...this.typing.keys()]) this.commit(field); }

  // ---- hands-on ------------------------------------------------------------------------------------------------------
  /** @param {string} code */
  treatable(code) { return Boolean(this.context?.treatable?.includes(code)); }

  worked() { return this.treatment.worked(); }

  /** @param {string} code */
  bannedReason(code) { return this.context?.banned?.find((/** @type {any} */ b) => b.technique === code)?.reason ?? null; }

  /** @param {string} code */
  select(code) {
    const c = this.context;
    this.refusal = '';
    this.refused = null;
    this.finding = '';
    this.showLast = false;
    if (c.avoid.includes(code)) {
      const why = c.alerts.find((/** @type {any} */ a) => a.tone === 'stop');
      this.tell(`${this.region(code)} stays untouched. ${why ? `${why.strong} ${why.text}` : ''}`.trim());
      return;
    }
    this.selected = code;
    if (this.treatable(code)) this.treatment.begin(code);
    this.requestUpdate();
  }

  /** The next region that waits; without one, the finish. */
  next() {
    const code = this.treatment.upNext();
    if (code) this.select(code);
    else this.open('FINISH');
  }

  // ---- last time -----------------------------------------------------------------------------------------------------
  /** Whether the last note has something for this section. @param {string} section */
  hasLast(section) { return Boolean(this.context?.last) && this.fromLast(section).length > 0; }

  /** @param {string} section */
  fromLast(section) {
    const c = this.context;
    return carried(section, c.last?.fields ?? {}, {
      ceiling: c.ceiling, avoid: c.avoid, banned: c.banned.map((/** @type {any} */ b) => b.technique),
      withheld: c.homeCare.filter((/** @type {any} */ h) => h.withheld).map((/** @type {any} */ h) => h.code),
    });
  }

  /** Takes a section over from the last note, marked as taken over until it is touched. @param {string[]} sections */
  sameAsLast(...sections) {
    const { noteId, by, dateText } = this.context.last;
    const groups = new Set();
    for (const { field, value } of sections.flatMap((s) => this.fromLast(s))) {
      const now = this.value(field);
      if (now !== null && now !== '') continue;
      this.journal?.record(field, value);
      groups.add(groupOf(field));
    }
    for (const group of groups) this.journal?.record(`carried.${group}`, { note: noteId, by, day: dateText });
    if (sections.includes('HANDS_ON')) this.selected = this.worked().find((r) => !this.value(`region.${r}.rating`)) ?? this.selected;
    this.requestUpdate();
  }

  /** Where a field's value was taken over from, until it is touched. @param {string} field */
  carriedFrom(field) { return this.value(`carried.${groupOf(field)}`); }

  // ---- going about ---------------------------------------------------------------------------------------------------
  /** @param {string} section */
  open(section) {
    this.commitAll();
    this.section = section;
    keepPlace({ note: this.noteId, section, field: '', caret: 0 });
    this.requestUpdate();
    this.updateComplete.then(() => this.renderRoot.querySelector('main')?.scrollTo(0, 0));
  }

  /** @param {Gap} gap */
  async go(gap) {
    this.open(gap.section);
    const [kind, code, part] = (gap.field ?? '').split('.');
    if (kind === 'region' && part && this.value(`region.${code}.worked`) === true) this.selected = code;
    this.requestUpdate();
    await this.updateComplete;
    const wanted = kind === 'region' ? part ?? 'map' : gap.field;
    const found = [...this.renderRoot.querySelectorAll('[data-focus]')].find((e) => /** @type {any} */ (e).dataset.focus === wanted)
      ?? this.renderRoot.querySelector('main [data-focus]');
    this.focusOn(found);
  }

  /** @param {Element | null | undefined} el */
  focusOn(el) {
    const target = /** @type {HTMLElement | null} */ (el?.matches('button, textarea, input, [tabindex]') ? el : el?.querySelector('button, textarea, input, summary'));
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }

  /** Remembers the field and how far into its text, for the way back. @param {HTMLElement} target */
  keepPlace(target) {
    const field = target.dataset?.focus;
    if (field) keepPlace({ note: this.noteId, section: this.section, field, caret: /** @type {any} */ (target).selectionStart ?? 0 });
  }

  /** Goes back to where the writer was in this note. */
  async resume() {
    this.resumed = true;
    const place = keptPlace(this.noteId);
    if (!place) return;
    this.section = place.section;
    this.requestUpdate();
    await this.updateComplete;
    const field = /** @type {any} */ ([...this.renderRoot.querySelectorAll('textarea')].find((t) => t.dataset.focus === place.field));
    field?.focus();
    field?.setSelectionRange(place.caret, place.caret);
  }

  // ---- lock and hand over ----------------------------------------------------------------------------------------------
  /** Locks the tablet; what is open here leaves the memory too. */
  async lock() {
    this.commitAll();
    this.showMore = false;
    this.journal?.leavePage();
    try {
      await lockTablet();
    } catch {
      this.tell('Locking needs the connection, because the server locks. The note is kept.');
      return;
    }
    this.held = 'LOCKED';
    this.journal?.stop();
    this.journal = null;
    this.claim = null;
    this.typing.clear();
    this.requestUpdate();
  }

  /** Gives the tablet to the client: only the questions are there, and the server takes nothing but their answers. */
  async handOver() {
    this.commitAll();
    this.showMore = false;
    try {
      if (!await this.journal?.empty()) throw new Error('waiting');
      await lockTablet(this.noteId);
      this.held = 'CLIENT';
    } catch {
      this.tell('Handing over needs the connection, because the server locks the rest. The note is kept.');
    }
    this.requestUpdate();
  }

  giveBack() {
    this.commitAll();
    this.journal?.nudge();
    this.held = 'BACK';
    this.requestUpdate();
  }

  unlocked() {
    this.held = '';
    this.resumed = false;
    if (this.journal) {
      this.journal.locked = false;
      this.journal.nudge();
      this.journal.reload();
    }
    this.requestUpdate();
  }

  async showConflict() {
    await this.updateComplete;
    this.focusOn(this.renderRoot.querySelector('.conflict'));
  }

  get full() { return this.depth === 'FULL'; }

  toggleDepth() {
    this.depth = this.full ? 'ROUTINE' : 'FULL';
    try { localStorage.setItem(DEPTH, this.depth); } catch { /* it stays for this session */ }
    this.requestUpdate();
  }

  leave() {
    this.commitAll();
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }));
  }

  // ---- signing -------------------------------------------------------------------------------------------------------
  async askToSign() {
    if (this.busy || !this.journal) return;
    this.commitAll();
    this.busy = true;
    this.requestUpdate();
    const empty = await this.journal.empty();
    this.busy = false;
    if (this.conflicts.length) this.showConflict();
    else if (!empty) this.tell(this.journal.signIn ? 'Sign in again first. Nothing is lost.' : 'The note signs when the connection is back. Nothing is lost.');
    else if (this.gaps.length) this.go(this.gaps[0]);
    else {
      this.asking = true;
      this.signMessage = '';
    }
    this.requestUpdate();
  }

  /** The note's fields as they stand. @returns {Record<string, any>} */
  get fields() {
    return Object.fromEntries(this.entries('').map((e) => [e.field, e.value]));
  }

  /** Whether what the client says and what was found are both as last time. */
  get unchanged() {
    const last = this.context?.last;
    return Boolean(last) && subjectiveAndObjectiveUnchanged(last.fields, this.fields);
  }

  get changes() {
    const region = (/** @type {string} */ code) => this.region(code);
    return changedSince(this.context.last?.fields ?? {}, this.fields,
      { name: (f) => fieldName(f, region), text: (v) => valueText(v, region) });
  }

  /** @param {SubmitEvent} e */
  async sign(e) {
    e.preventDefault();
    const field = /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('[data-test="sign-password"]'));
    if (!field?.value || this.busy || !this.journal) return;
    this.busy = true;
    this.signMessage = '';
    this.requestUpdate();
    if (this.unchanged) this.record('unchanged.confirmed', true);
    const result = await this.journal.sign(field.value);
    this.busy = false;
    field.value = '';
    if (result.message) this.signMessage = result.message;
    else this.asking = false;
    if (result.gaps?.length) this.go(result.gaps[0]);
    if (result.signed) this.dispatchEvent(new CustomEvent('signed', { detail: { noteId: this.noteId }, bubbles: true, composed: true }));
    this.requestUpdate();
  }

  updated() {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
    if (this.journal?.savedAt !== this.claimSeen && !this.held) this.lookAtClaim();
    if (this.context && !this.resumed && !this.held) this.resume();
  }

  /** Asks what the claim would hold, once things have come to rest. It never stands in the way of the note. */
  lookAtClaim() {
    this.claimSeen = this.journal?.savedAt;
    clearTimeout(this.claimTimer);
    this.claimTimer = setTimeout(async () => {
      try {
        const { status, json } = await call(`${this.journal?.api}/notes/${this.noteId}/claim`);
        if (status === 200) this.claim = json;
        this.requestUpdate();
      } catch { /* the chip keeps what it last knew */ }
    }, CLAIM_PAUSE);
  }

  render() {
    if (this.held === 'LOCKED' || this.held === 'BACK') return html`<tablet-lock @unlocked=${() => this.unlocked()}></tablet-lock>`;
    if (this.held === 'CLIENT' && this.context) return clientPages(this);
    return chrome(this, () => this.sectionContent());
  }

  sectionContent() {
    switch (this.section) {
      case 'ARRIVE': return arriveSection(this);
      case 'HANDS_ON': return handsSection(this);
      case 'NOTE': return noteSection(this);
      case 'FINISH': return finishSection(this);
      default: return html`${nothing}`;
    }
  }
}

customElements.define('session-workspace', SessionWorkspace);
