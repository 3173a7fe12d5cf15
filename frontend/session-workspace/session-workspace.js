// @ts-check
import { LitElement, html, nothing } from 'lit';
import { loadBodyMap } from './body-map.js';
import { chrome } from './chrome.js';
import { finishSection } from './finish.js';
import { handsSection } from './hands.js';
import { Journal } from './journal.js';
import { arriveSection, noteSection } from './sections.js';
import { content } from './styles-content.js';
import { frame } from './styles.js';
import { TECHNIQUES } from './words.js';

/** @typedef {import('./journal.js').Gap} Gap */

const TEXT_PAUSE = 400;
const PARTS = ['worked', 'technique', 'pressure', 'minutes', 'rating'];

/**
 * The note while it is written. It works without a connection; the server hears of each change when it can.
 * @fires leave when the therapist goes back
 * @fires signed with `{noteId}`
 */
export class SessionWorkspace extends LitElement {
  static properties = { noteId: { attribute: 'note-id' }, api: {} };
  static styles = [frame, content];

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
    addEventListener('pagehide', () => { this.commitAll(); this.journal?.leavePage(); }, { signal });
    addEventListener('online', () => { this.journal?.nudge(); this.journal?.reload(); }, { signal });
    addEventListener('offline', () => { if (this.journal) this.journal.reachable = false; this.requestUpdate(); }, { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.commitAll();
      else { this.journal?.nudge(); this.journal?.reload(); }
    }, { signal });
    this.clock = setInterval(() => this.value('timer') && this.requestUpdate(), 1000);
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
  }

  /** @param {Map<string, any>} changes */
  willUpdate(changes) {
    if (!this.noteId || (this.journal && !changes.has('noteId') && !changes.has('api'))) return;
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

  /** @param {string} field @param {any} value */
  record(field, value) { this.journal?.record(field, value); }

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

  /** The worked regions, in the order they were begun. @returns {string[]} */
  worked() {
    return (this.journal?.state.entries('region.') ?? [])
      .filter((e) => e.field.endsWith('.worked') && e.value === true).map((e) => e.field.split('.')[1]);
  }

  /** @param {string} code */
  bannedReason(code) { return this.context?.banned?.find((/** @type {any} */ b) => b.technique === code)?.reason ?? null; }

  /** @param {string} code */
  preference(code) { return this.context?.preferenceByRegion?.[code] ?? this.context?.preference ?? null; }

  /** @param {string} code */
  select(code) {
    const c = this.context;
    this.refusal = '';
    this.finding = '';
    this.showLast = false;
    if (c.avoid.includes(code)) {
      const why = c.alerts.find((/** @type {any} */ a) => a.tone === 'stop');
      this.tell(`${this.region(code)} stays untouched. ${why ? `${why.strong} ${why.text}` : ''}`.trim());
      return;
    }
    this.selected = code;
    if (this.treatable(code) && this.value(`region.${code}.worked`) !== true) {
      const last = c.last?.regions?.find((/** @type {any} */ r) => r.code === code)?.pressure;
      const technique = [...(c.plan?.techniques ?? []), ...Object.keys(TECHNIQUES)].find((t) => !this.bannedReason(t));
      this.record(`region.${code}.worked`, true);
      if (technique) this.record(`region.${code}.technique`, technique);
      this.record(`region.${code}.pressure`, Math.min(this.preference(code) ?? last ?? 3, c.ceiling ?? 10));
      this.record(`region.${code}.minutes`, 10);
    }
    this.requestUpdate();
  }

  /** @param {string} code */
  remove(code) {
    for (const part of PARTS) this.record(`region.${code}.${part}`, null);
    if (this.selected === code) this.selected = '';
  }

  /** @param {number} to */
  setPressure(to) {
    const ceiling = this.context.ceiling ?? 10;
    this.refusal = '';
    if (to > ceiling) this.refusal = this.context.ceiling === null ? '' : `${to} is above the ceiling of ${ceiling}`;
    else if (to >= 0) this.record(`region.${this.selected}.pressure`, to);
    this.requestUpdate();
  }

  /** @param {string} rating */
  rate(rating) {
    const region = this.selected;
    const applied = this.value(`region.${region}.pressure`);
    this.refusal = '';
    this.record(`checkin.${crypto.randomUUID()}`, { region, applied, rating, at: new Date().toISOString() });
    this.record(`region.${region}.rating`, rating);
    if (rating === 'TOO_MUCH' && applied !== null) this.record(`region.${region}.pressure`, Math.max(0, applied - 1));
  }

  /** The next region of the plan that was not worked on; without one, the note. */
  next() {
    const worked = this.worked();
    const wanted = [...(this.context.plan?.regions ?? []), ...(this.context.last?.regions ?? []).map((/** @type {any} */ r) => r.code)];
    const code = wanted.find((r) => this.treatable(r) && !worked.includes(r) && !this.context.avoid.includes(r));
    if (code) this.select(code);
    else this.tell('Every planned region is done. Choose another on the map, or go on to the note.');
  }

  // ---- timer ---------------------------------------------------------------------------------------------------------
  toggleTimer() {
    const now = new Date().toISOString();
    const t = this.value('timer');
    if (!t) this.record('timer', { startedAt: now, pausedAt: null, pausedMs: 0 });
    else if (t.pausedAt) this.record('timer', { ...t, pausedAt: null, pausedMs: t.pausedMs + Math.max(0, Date.parse(now) - Date.parse(t.pausedAt)) });
    else this.record('timer', { ...t, pausedAt: now });
  }

  // ---- going about ---------------------------------------------------------------------------------------------------
  /** @param {string} section */
  open(section) {
    this.commitAll();
    this.section = section;
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

  async showConflict() {
    await this.updateComplete;
    this.focusOn(this.renderRoot.querySelector('.conflict'));
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

  /** @param {SubmitEvent} e */
  async sign(e) {
    e.preventDefault();
    const field = /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector('[data-test="sign-password"]'));
    if (!field?.value || this.busy || !this.journal) return;
    this.busy = true;
    this.signMessage = '';
    this.requestUpdate();
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
    const dialog = /** @type {HTMLDialogElement | null} */ (this.renderRoot.querySelector('dialog'));
    if (dialog && this.asking && !dialog.open) dialog.showModal();
    if (dialog && !this.asking && dialog.open) dialog.close();
  }

  render() {
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
