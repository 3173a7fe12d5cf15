// @ts-check
import { loadBodyMap } from '../../body-map/drawing.js';
import { F, named } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** How a tap on the map is meant; REFER while the place is chosen where a pain goes to. */
/** @typedef {'TAP' | 'PAINFUL' | 'DRAW' | 'ERASE' | 'REFER'} Mode */
/** @typedef {'CLOSE' | 'BACK' | 'FRONT' | 'SIDE'} View */
/** @typedef {'INK' | 'PAIN'} Ink */

const UNDONE_MOST = 100;

/** How the map is looked at and used, the finding that is being described, and what was marked, for taking it back. */
export class MapTools {
  /** @type {Mode} */
  #mode = 'TAP';
  /** @type {View} */
  #view = 'CLOSE';
  #right = false;
  /** @type {Ink} */
  #ink = 'INK';
  #showsLast = false;
  #finding = '';
  /** What marks were before. @type {{field: string, before: any}[]} */
  #marked = [];
  /** @type {import('../../body-map/drawing.js').Drawing | null} */
  #drawing = null;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    w.addController(this);
  }

  hostConnected() {
    loadBodyMap().then((drawing) => {
      this.#drawing = drawing;
      this.w.requestUpdate();
    }, () => {}); // without the drawing the list of regions is there
  }

  get mode() { return this.#mode; }
  get view() { return this.#view; }
  /** Whether the right side is shown where the view has two. */
  get right() { return this.#right; }
  get ink() { return this.#ink; }
  /** Whether last visit shines through. */
  get showsLast() { return this.#showsLast; }
  /** '', 'new' while its kind is chosen, or the id of the finding that is described. */
  get finding() { return this.#finding; }
  get canUndo() { return this.#marked.length > 0; }
  get drawing() { return this.#drawing; }

  /** What the drawing calls its regions. @returns {Map<string, string>} */
  get regions() { return this.#drawing?.labels ?? new Map(); }

  /** Takes up a tool, or puts it down. @param {Mode} mode */
  use(mode) { this.#turnTo(this.#mode === mode ? 'TAP' : mode); }

  /** @param {Ink} ink */
  drawWith(ink) {
    this.#ink = ink;
    this.#turnTo('DRAW');
  }

  putDown() { this.#turnTo('TAP'); }

  /** @param {Mode} mode */
  #turnTo(mode) {
    this.#mode = mode;
    this.w.requestUpdate();
  }

  /** Shows a view; the side is one view with two faces, and asking for it again turns the body. @param {View} view */
  show(view) {
    if (view === 'SIDE' && this.#view === 'SIDE') this.#right = !this.#right;
    this.#view = view;
    this.w.requestUpdate();
  }

  toggleLast() {
    this.#showsLast = !this.#showsLast;
    this.w.requestUpdate();
  }

  /** Opens what describes a finding, 'new' for one that has no kind yet. @param {string} finding or '' for none */
  describe(finding) {
    this.#finding = finding;
    this.w.requestUpdate();
  }

  /** @param {string} finding */
  toggleDescribing(finding) { this.describe(this.#finding === finding ? '' : finding); }

  /** Records a mark so that it can be taken back. @param {string} field @param {any} value */
  mark(field, value) {
    this.#marked = [...this.#marked.slice(1 - UNDONE_MOST), { field, before: this.w.value(field) }];
    this.w.record(field, value);
  }

  /** @param {string} field */
  #toggle(field) { this.mark(field, this.w.value(field) === true ? null : true); }

  undo() {
    const last = this.#marked.at(-1);
    if (!last) return;
    this.#marked = this.#marked.slice(0, -1);
    this.w.record(last.field, last.before);
    if (this.#finding && named(F.FINDING, this.#finding) === last.field && last.before === null) this.#finding = '';
    this.w.requestUpdate();
  }

  /** A region was tapped, on the map or in the list. @param {string} code */
  tap(code) {
    const { w } = this;
    if (this.#mode === 'PAINFUL') this.#toggle(named(F.PAINFUL, code));
    else if (this.#mode === 'REFER') {
      const f = w.value(named(F.FINDING, this.#finding));
      if (f && code !== f.region) this.mark(named(F.FINDING, this.#finding), { ...f, refersTo: code });
      this.#mode = 'TAP';
    } else w.treatment.select(code);
    w.requestUpdate();
  }
}
