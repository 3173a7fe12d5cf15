// @ts-check
import { LitElement, html } from 'lit';
import { regionTitle } from '../body-map/regions.js';
import { Sheet } from '../kit/sheet.js';
import '../kit/tablet-lock.js';
import { Toast } from '../kit/toast.js';
import { arriveSection } from './arrive/arrive.js';
import { clientPages } from './arrive/hand-over.js';
import { Reactions } from './arrive/reactions.js';
import { ClaimPreview } from './finish/claim-preview.js';
import { finishSection } from './finish/finish.js';
import { Signing } from './finish/signing.js';
import { chrome } from './frame/chrome.js';
import { Depth } from './frame/depth.js';
import { Holding } from './frame/holding.js';
import { OilyHands } from './frame/oily.js';
import { content } from './frame/styles-content.js';
import { forms } from './frame/styles-forms.js';
import { frame } from './frame/styles.js';
import { Whereabouts } from './frame/whereabouts.js';
import { handsSection } from './hands/hands.js';
import { MapTools } from './hands/map-tools.js';
import { Journal } from './journal/journal.js';
import { Catalogue } from './model/catalogue.js';
import { F, named } from './model/fields.js';
import { LastTime } from './model/last-time.js';
import { Treatment } from './model/treatment.js';
import { Typing } from './model/typing.js';
import { noteSection } from './note/note.js';
import { RangeOfMotion } from './note/rom.js';
import { Snippets } from './note/snippets.js';

/** @typedef {import('./journal/journal.js').Gap} Gap */

/** What each step shows. @type {Record<import('./frame/whereabouts.js').Section, (w: SessionWorkspace) => unknown>} */
const STEPS = { ARRIVE: arriveSection, HANDS_ON: handsSection, NOTE: noteSection, FINISH: finishSection };

/**
 * The note while it is written. It works without a connection; the server hears of each change when it can. What is on
 * the screen and not in the note belongs to one part each, which alone changes it.
 * @fires other-record when what was written belongs to another client
 * @fires leave when the therapist goes back
 * @fires book with `{weeks}` when the next visit is to be booked
 * @fires signed with `{noteId}`
 */
export class SessionWorkspace extends LitElement {
  static properties = { noteId: { attribute: 'note-id' }, api: {} };
  static styles = [frame, content, forms];

  /** @type {Journal | null} */
  #journal = null;
  /** @type {AbortController | undefined} */
  #off;
  /** @type {any} */
  #clock = 0;
  /** @type {Catalogue} */
  #fields = new Catalogue([]);
  /** What it was made of. @type {any} */
  #lines = null;

  constructor() {
    super();
    this.noteId = '';
    this.api = 'api';
    this.typing = new Typing(this, (field, value) => this.record(field, value));
    this.treatment = new Treatment(this);
    this.map = new MapTools(this);
    this.last = new LastTime(this);
    this.reactions = new Reactions(this);
    this.rom = new RangeOfMotion(this);
    this.snippets = new Snippets(this);
    this.signing = new Signing(this);
    this.claim = new ClaimPreview(this);
    this.place = new Whereabouts(this);
    this.depth = new Depth(this);
    this.holding = new Holding(this);
    this.oily = new OilyHands(this);
    /** What can be done with this tablet. */
    this.more = new Sheet(this);
    this.toast = new Toast(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = new AbortController();
    const { signal } = this.#off;
    addEventListener('pagehide', () => { this.commitAll(); this.journal?.leavePage(); }, { signal });
    addEventListener('beforeunload', (e) => { if (this.journal?.failed) e.preventDefault(); }, { signal });
    addEventListener('online', () => this.journal?.lookAgain(), { signal });
    addEventListener('offline', () => this.journal?.disconnected(), { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.commitAll();
      else this.journal?.lookAgain();
    }, { signal });
    this.#clock = setInterval(() => this.treatment.running && this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.commitAll();
    this.journal?.leavePage();
    this.#close();
    this.#off?.abort();
    clearInterval(this.#clock);
  }

  /** @param {Map<string, any>} changes */
  willUpdate(changes) {
    const open = this.journal && !changes.has('noteId') && !changes.has('api');
    if (!this.noteId || this.held === 'LOCKED' || open) return;
    this.#close();
    this.#journal = new Journal(this.api.replace(/\/$/, ''), this.noteId, () => this.requestUpdate());
    this.#journal.start();
  }

  #close() {
    this.#journal?.stop();
    this.#journal = null;
  }

  /** What is open here leaves the memory. */
  forget() {
    this.#close();
    this.claim.forget();
    this.typing.forget();
    this.requestUpdate();
  }

  /** The note as it is written; null while there is none, and while the tablet is locked. */
  get journal() { return this.#journal; }

  /** In whose hands the tablet is; '' in the therapist's. */
  get held() { return this.holding.state; }

  /** Whether the whole note is shown, not only the routine. */
  get full() { return this.depth.full; }

  /**
   * What the server says beside the note: there once the note is open.
   * @returns {import('./model/briefing.js').Briefing}
   */
  get context() { return this.journal?.draft?.context; }
  /** @returns {Gap[]} */
  get gaps() { return this.journal?.gaps ?? []; }
  get conflicts() { return this.journal?.state.allConflicts() ?? []; }

  /** What a region is called. @param {string} code */
  region(code) { return regionTitle(code); }

  /** Every field that a note can hold, as it came with this one. */
  get fields() {
    const lines = this.context?.fields ?? null;
    if (lines !== this.#lines) {
      this.#lines = lines;
      this.#fields = new Catalogue(lines ?? []);
    }
    return this.#fields;
  }

  get #names() {
    const { adaptations = [] } = this.context ?? {};
    return {
      region: (/** @type {string} */ code) => this.region(code),
      rule: (/** @type {string} */ code) => adaptations.find((a) => a.rule === code)?.title ?? code,
    };
  }

  /** What a field is called. @param {string} field */
  nameOf(field) { return this.fields.name(field, this.#names); }

  /** What a field's value reads like. @param {string} field @param {any} value */
  textOf(field, value) { return this.fields.text(field, value, this.#names); }

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
    const group = named(F.CARRIED, this.fields.groupOf(field));
    if (this.value(group)) this.journal?.record(group, null);
  }

  /** @param {string} field @returns {string} */
  text(field) { return this.typing.text(field) ?? this.value(field) ?? ''; }

  /** @param {string} field @param {string} text */
  type(field, text) { this.typing.type(field, text); }

  /** @param {string} field */
  commit(field) { this.typing.commit(field); }

  commitAll() { this.typing.commitAll(); }

  /** @param {string} words */
  tell(words) { this.toast.say(words); }

  /** Tells the page around. @param {'other-record' | 'leave' | 'book' | 'signed'} event @param {any} [detail] */
  tellPage(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  updated() {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  }

  render() {
    if (this.held === 'LOCKED' || this.held === 'BACK') {
      return html`<tablet-lock sign-in=${this.getAttribute('sign-in')}
        @unlocked=${() => this.holding.unlocked()}></tablet-lock>`;
    }
    if (this.held === 'CLIENT' && this.context) return clientPages(this);
    return chrome(this, () => STEPS[this.place.section](this));
  }
}

customElements.define('session-workspace', SessionWorkspace);
