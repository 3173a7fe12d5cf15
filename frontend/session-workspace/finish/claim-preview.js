// @ts-check
import { call } from '../../kit/api.js';
import { Sheet } from '../../kit/sheet.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * One service of the day, counted both ways: pooled with the others, and on its own.
 * @typedef {{service: string, minutes: number, pooled: number, midpoint: number}} ServiceTime
 */
/**
 * What a check says, and where it is put right. What blocks holds the claim; the rest is worth a look.
 * @typedef {{rule: string, blocks: boolean, what: string, why: string, where: string}} Finding
 */
/**
 * As the server's `ClaimPreview` has it; the payer is null when no insurance runs on the day.
 * @typedef {object} Claim
 * @property {string | null} payer
 * @property {string | null} rule how this payer counts units
 * @property {ServiceTime[]} services
 * @property {Finding[]} findings what the checks of claims say, what holds the claim first
 */

/** Things have come to rest. */
const PAUSE_MS = 900;

/** What the claim would hold, as the server sees it. It never stands in the way of the note. */
export class ClaimPreview {
  /** @type {Claim | null} */
  #known = null;
  /** When the note was saved that was last asked about. @type {Date | null | undefined} */
  #seen;
  /** @type {any} */
  #timer = 0;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    this.sheet = new Sheet(w);
    w.addController(this);
  }

  /** Null before the server answered. */
  get known() { return this.#known; }

  hostUpdated() {
    if (this.w.journal?.savedAt !== this.#seen && !this.w.held) this.#look();
  }

  hostDisconnected() { clearTimeout(this.#timer); }

  /** Nothing of it stays in the memory. */
  forget() { this.#known = null; }

  #look() {
    const { w } = this;
    this.#seen = w.journal?.savedAt;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      try {
        const { status, json } = await call(`${w.journal?.api}/notes/${w.noteId}/claim`);
        if (status === 200) this.#known = json;
        w.requestUpdate();
      } catch { /* the chip keeps what it last knew */ }
    }, PAUSE_MS);
  }
}
