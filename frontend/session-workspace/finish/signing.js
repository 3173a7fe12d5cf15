// @ts-check
import { SIGNS_LATER, SIGN_IN } from '../journal/saved-words.js';
import { sign } from '../journal/signature.js';
import { F } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** The way to the signature: send what waits, settle what is in conflict, fill the gaps, then the password. */
export class Signing {
  #asking = false;
  #busy = false;
  #message = '';

  /** @param {Workspace} w */
  constructor(w) { this.w = w; }

  /** Whether the password is asked for. */
  get asking() { return this.#asking; }
  get busy() { return this.#busy; }
  /** Why it was not signed, or ''. */
  get message() { return this.#message; }

  async ask() {
    const { w } = this;
    if (this.#busy || !w.journal) return;
    w.commitAll();
    this.#busy = true;
    w.requestUpdate();
    const empty = await w.journal.empty();
    this.#busy = false;
    if (w.conflicts.length) w.place.showConflict();
    else if (!empty) w.tell(w.journal.signIn ? SIGN_IN : SIGNS_LATER);
    else if (w.gaps.length) w.place.go(w.gaps[0]);
    else {
      this.#asking = true;
      this.#message = '';
    }
    w.requestUpdate();
  }

  cancel = () => {
    this.#asking = false;
    this.w.requestUpdate();
  };

  /** @param {SubmitEvent} e */
  async sign(e) {
    e.preventDefault();
    const { w } = this;
    const field = /** @type {HTMLInputElement | null} */ (w.renderRoot.querySelector('[data-test="sign-password"]'));
    if (!field?.value || this.#busy || !w.journal) return;
    this.#busy = true;
    this.#message = '';
    w.requestUpdate();
    if (w.last.unchanged) w.record(F.UNCHANGED, true);
    const result = await sign(w.journal, field.value);
    this.#busy = false;
    field.value = '';
    if (result.message) this.#message = result.message;
    else this.#asking = false;
    if (result.gaps?.length) w.place.go(result.gaps[0]);
    if (result.signed) w.tellPage('signed', { noteId: w.noteId });
    w.requestUpdate();
  }
}
