// @ts-check
import { F, PLACES, kindOf, named } from '../model/fields.js';
import { SECTIONS } from '../model/words.js';
import { rescreen, toPage } from './exits.js';
import { keepPlace, keptPlace } from './place.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {import('../journal/journal.js').Gap} Gap */
/** @typedef {'ARRIVE' | 'HANDS_ON' | 'NOTE' | 'FINISH'} Section */

const REACHED = 'button, textarea, input, [tabindex]';
const WITHIN = 'button, textarea, input, summary';

/** Where the therapist is in the note: the section, and the field with the writing mark in it. */
export class Whereabouts {
  /** @type {Section} */
  #section = 'ARRIVE';
  #resumed = false;
  /** @type {AbortController | undefined} */
  #off;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    w.addController(this);
  }

  get section() { return this.#section; }

  hostConnected() {
    this.#off = new AbortController();
    const { signal } = this.#off;
    for (const kind of ['focusin', 'keyup']) {
      this.w.renderRoot.addEventListener(kind, (e) => this.#keep(/** @type {HTMLElement} */ (e.target)), { signal });
    }
  }

  hostDisconnected() { this.#off?.abort(); }

  hostUpdated() {
    if (this.w.context && !this.#resumed && !this.w.held) this.#resume();
  }

  /** The tablet was out of hand: the next look at the note begins where the writer was. */
  wasLeft() { this.#resumed = false; }

  /** @param {Section} section */
  open(section) {
    const { w } = this;
    w.commitAll();
    this.#section = section;
    keepPlace({ note: w.noteId, section, field: '', caret: 0 });
    w.requestUpdate();
    w.updateComplete.then(() => w.renderRoot.querySelector('main')?.scrollTo(0, 0));
  }

  /** To where a gap is filled: a field, or another page. @param {Gap} gap */
  async go(gap) {
    const { w } = this;
    if (gap.code === 'RESCREEN') return rescreen(w);
    if (gap.code === 'CHECKPOINT') return toPage(w, 'plan');
    this.open(gap.section);
    const [kind, code, part] = (gap.field ?? '').split('.');
    const ofRegion = kind === kindOf(F.REGION_WORKED);
    if (ofRegion && part && w.value(named(F.REGION_WORKED, code)) === true) w.treatment.show(code);
    w.requestUpdate();
    await w.updateComplete;
    const wanted = ofRegion ? (part ? `${kind}.*.${part}` : PLACES.MAP) : gap.field;
    const places = /** @type {HTMLElement[]} */ ([...w.renderRoot.querySelectorAll('[data-focus]')]);
    this.#focusOn(places.find((e) => e.dataset.focus === wanted) ?? w.renderRoot.querySelector('main [data-focus]'));
  }

  async showConflict() {
    await this.w.updateComplete;
    this.#focusOn(this.w.renderRoot.querySelector('.conflict'));
  }

  /** @param {Element | null} el */
  #focusOn(el) {
    const found = el?.matches(REACHED) ? el : el?.querySelector(WITHIN);
    const target = /** @type {HTMLElement | null | undefined} */ (found);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  }

  /** Remembers the field and how far into its text, for the way back. @param {HTMLElement} target */
  #keep(target) {
    const field = target.dataset?.focus;
    const caret = /** @type {any} */ (target).selectionStart ?? 0;
    if (field) keepPlace({ note: this.w.noteId, section: this.#section, field, caret });
  }

  /** Goes back to where the writer was in this note. */
  async #resume() {
    const { w } = this;
    this.#resumed = true;
    const place = keptPlace(w.noteId);
    if (!place || !(place.section in SECTIONS)) return;
    this.#section = /** @type {Section} */ (place.section);
    w.requestUpdate();
    await w.updateComplete;
    const field = [...w.renderRoot.querySelectorAll('textarea')].find((area) => area.dataset.focus === place.field);
    field?.focus();
    field?.setSelectionRange(place.caret, place.caret);
  }
}
