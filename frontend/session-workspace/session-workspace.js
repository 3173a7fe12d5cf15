// @ts-check
import { LitElement, html, nothing } from 'lit';
import { loadBodyMap } from '../body-map/drawing.js';
import { call } from '../kit/api.js';
import { arriveSection } from './arrive/arrive.js';
import { clientPages } from './arrive/hand-over.js';
import { finishSection } from './finish/finish.js';
import { Signing } from './finish/signing.js';
import { chrome } from './frame/chrome.js';
import { Holding } from './frame/holding.js';
import { OilyHands } from './frame/oily.js';
import { keepPlace, keptPlace } from './frame/place.js';
import { content } from './frame/styles-content.js';
import { forms } from './frame/styles-forms.js';
import { frame } from './frame/styles.js';
import { handsSection } from './hands/hands.js';
import { Journal } from './journal/journal.js';
import { groupOf } from './model/carry.js';
import { LastTime } from './model/last-time.js';
import { Treatment } from './model/treatment.js';
import { noteSection } from './note/note.js';

/** @typedef {import('./journal/journal.js').Gap} Gap */

const TEXT_PAUSE = 400;
const CLAIM_PAUSE = 900;
const DEPTH = 'unknot.depth';

/** How much of the note somebody likes to see: kept on the tablet, it says nothing about a client. */
const readDepth = () => {
  try { return localStorage.getItem(DEPTH) === 'FULL' ? 'FULL' : 'ROUTINE'; } catch { return 'ROUTINE'; }
};

/**
 * The note while it is written. It works without a connection; the server hears of each change when it can.
 * @fires other-record when what was written belongs to another client
 * @fires leave when the therapist goes back
 * @fires book with `{weeks}` when the next visit is to be booked
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
    /** How the map is used: TAP, PAINFUL, DRAW, ERASE, or REFER while a target of pain is chosen. */
    this.mapMode = 'TAP';
    this.mapView = 'CLOSE';
    this.mapRight = false;
    this.inkKind = 'INK';
    /** What marks were before, for taking back. @type {{field: string, before: any}[]} */
    this.undoable = [];
    /** @type {import('../body-map/drawing.js').Drawing | null} */
    this.drawing = null;
    this.refusal = '';
    /** The pressure that was refused, if any. @type {number | null} */
    this.refused = null;
    this.treatment = new Treatment(this);
    this.last = new LastTime(this);
    this.signing = new Signing(this);
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
    this.holding = new Holding(this);
    this.oily = new OilyHands(this);
    this.toast = '';
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
    this.renderRoot.addEventListener('focusin', (e) => this.keepPlace(/** @type {any} */ (e.target)), { signal });
    this.renderRoot.addEventListener('keyup', (e) => this.keepPlace(/** @type {any} */ (e.target)), { signal });
    this.holding.watch(signal);
    addEventListener('pagehide', () => { this.commitAll(); this.journal?.leavePage(); }, { signal });
    addEventListener('beforeunload', (e) => { if (this.journal?.failed) e.preventDefault(); }, { signal });
    addEventListener('online', () => { this.journal?.nudge(); this.journal?.reload(); }, { signal });
    addEventListener('offline', () => {
      if (this.journal) this.journal.reachable = false;
      this.requestUpdate();
    }, { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.commitAll();
      else { this.journal?.nudge(); this.journal?.reload(); }
    }, { signal });
    this.clock = setInterval(() => this.treatment.running && this.requestUpdate(), 1000);
    loadBodyMap().then((drawing) => {
      this.drawing = drawing;
      this.labels = drawing.labels;
      this.requestUpdate();
    }, () => {});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.commitAll();
    this.journal?.leavePage();
    this.journal?.stop();
    this.journal = null;
    this.off?.abort();
    clearInterval(this.clock);
    this.oily.stop();
    clearTimeout(this.claimTimer);
  }

  /** @param {Map<string, any>} changes */
  willUpdate(changes) {
    if (this.journal?.locked && !this.held) this.holding.state = 'BACK';
    const open = this.journal && !changes.has('noteId') && !changes.has('api');
    if (!this.noteId || this.held === 'LOCKED' || open) return;
    this.journal?.stop();
    this.journal = new Journal(this.api.replace(/\/$/, ''), this.noteId, () => this.requestUpdate());
    this.journal.start();
  }

  /**
   * '' while the therapist works, 'CLIENT' while the client answers, 'BACK' or 'LOCKED' while the tablet waits for its
   * PIN.
   */
  get held() { return this.holding.state; }

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

  /**
   * Records a change at once; what was taken over from last time is confirmed by it.
   * @param {string} field
   * @param {any} value
   */
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

  // ---- text --------------------------------------------------------------------------------------------------------
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

  // ---- hands-on ----------------------------------------------------------------------------------------------------
  /** @param {string} code */
  treatable(code) { return Boolean(this.context?.treatable?.includes(code)); }

  worked() { return this.treatment.worked(); }

  /** @param {string} code */
  bannedReason(code) {
    return this.context?.banned?.find((/** @type {any} */ b) => b.technique === code)?.reason ?? null;
  }

  /** @param {string} code */
  select(code) {
    const c = this.context;
    this.refusal = '';
    this.refused = null;
    this.finding = '';
    // What was worked on before the limit was known is opened: it is taken out, or its incident recorded.
    if (c.avoid.includes(code) && this.treatment.part(code, 'worked') !== true) {
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

  /** Records a mark on the map so that it can be taken back. @param {string} field @param {any} value */
  mark(field, value) {
    this.undoable = [...this.undoable.slice(-99), { field, before: this.value(field) }];
    this.record(field, value);
  }

  undoMark() {
    const last = this.undoable.at(-1);
    if (!last) return;
    this.undoable = this.undoable.slice(0, -1);
    this.record(last.field, last.before);
    if (this.finding && `finding.${this.finding}` === last.field && last.before === null) this.finding = '';
    this.requestUpdate();
  }

  // ---- going about -------------------------------------------------------------------------------------------------
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
    if (gap.code === 'RESCREEN') {
      this.rescreen();
      return;
    }
    if (gap.code === 'CHECKPOINT') {
      this.away('plan');
      return;
    }
    this.open(gap.section);
    const [kind, code, part] = (gap.field ?? '').split('.');
    if (kind === 'region' && part && this.value(`region.${code}.worked`) === true) this.selected = code;
    this.requestUpdate();
    await this.updateComplete;
    const wanted = kind === 'region' ? part ?? 'map' : gap.field;
    const places = /** @type {HTMLElement[]} */ ([...this.renderRoot.querySelectorAll('[data-focus]')]);
    this.focusOn(places.find((e) => e.dataset.focus === wanted) ?? this.renderRoot.querySelector('main [data-focus]'));
  }

  /** @param {Element | null | undefined} el */
  focusOn(el) {
    const itself = el?.matches('button, textarea, input, [tabindex]');
    const target = /** @type {HTMLElement | null} */ (
      itself ? el : el?.querySelector('button, textarea, input, summary'));
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }

  /** Remembers the field and how far into its text, for the way back. @param {HTMLElement} target */
  keepPlace(target) {
    const field = target.dataset?.focus;
    const caret = /** @type {any} */ (target).selectionStart ?? 0;
    if (field) keepPlace({ note: this.noteId, section: this.section, field, caret });
  }

  /** Goes back to where the writer was in this note. */
  async resume() {
    this.resumed = true;
    const place = keptPlace(this.noteId);
    if (!place) return;
    this.section = place.section;
    this.requestUpdate();
    await this.updateComplete;
    const field = [...this.renderRoot.querySelectorAll('textarea')].find((t) => t.dataset.focus === place.field);
    field?.focus();
    field?.setSelectionRange(place.caret, place.caret);
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

  /** Leads to the safety questions; the hands are lifted, so the timer stands, and the note waits as it is. */
  rescreen() {
    if (this.treatment.running) this.treatment.toggleTimer();
    this.away('screening');
  }

  /** Leads to the papers to sign; the note waits as it is. */
  toConsents() { this.away(`consents?session=${this.noteId}`); }

  /** @param {string} page one of the client's */
  away(page) {
    this.commitAll();
    this.journal?.leavePage();
    location.assign(new URL(`clients/${this.context.client.id}/${page}`, document.baseURI));
  }

  /** The note belongs to somebody else: asks the page around to move it, once everything has arrived. */
  async otherRecord() {
    this.commitAll();
    this.showMore = false;
    this.requestUpdate();
    const all = await this.journal?.empty();
    if (all) this.dispatchEvent(new CustomEvent('other-record', { bubbles: true, composed: true }));
    else this.tell('Moving needs the connection. The note is kept.');
  }

  leave() {
    this.commitAll();
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }));
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
    if (this.held === 'LOCKED' || this.held === 'BACK') {
      return html`<tablet-lock @unlocked=${() => this.holding.unlocked()}></tablet-lock>`;
    }
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
