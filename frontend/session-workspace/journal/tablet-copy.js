// @ts-check
import { Comparison } from './compare.js';
import { Keeper, PATIENCE_MS, within } from './keeper.js';
import { isOver, learned, roomOf, unknown } from './retention.js';
import { outcomeWords } from './saved-words.js';
import { Store } from './store.js';

/** @typedef {import('../model/note-state.js').Op} Op */
/** @typedef {{op: Op, seq: number}} Change */

/**
 * What this tablet keeps of the note that is open: every change, before it is sent and after it was acknowledged, until
 * nobody can need it any more (`retention.js`); and the ticket with which the note itself comes back.
 */
export class TabletCopy {
  /** How much this tablet keeps, of all notes. @type {import('./retention.js').Room | null} */
  room = null;
  /** What the browser says of its storage. @type {{usage?: number, quota?: number}} */
  estimate = {};
  /** What became of other notes that this tablet keeps. @type {string[]} */
  news = [];
  /** Why the portal cannot take this note back, or ''. */
  stuck = '';
  #store = new Store();
  #userId = '';
  #known = unknown('', '');
  #ticket = '';
  /** Whether what is known of the note lies on the tablet, beside its changes. */
  #noteKept = false;
  #comparing = false;

  /**
   * @param {string} api
   * @param {string} deviceId
   * @param {string} noteId
   * @param {() => void} changed
   */
  constructor(api, deviceId, noteId, changed) {
    this.api = api;
    this.deviceId = deviceId;
    this.noteId = noteId;
    this.changed = changed;
    this.keeper = new Keeper(this.#store, changed);
  }

  /** @param {() => void} lost called when the storage was closed or cleared under the page */
  onLost(lost) {
    this.#store.onlost = () => {
      if (this.#noteKept) this.#keepNote();
      lost();
    };
  }

  /** A line of news was read. @param {string} line */
  dismiss(line) {
    this.news = this.news.filter((one) => one !== line);
    this.changed();
  }

  /** How many changes wait here before anything can be read. */
  count() { return this.#store.count(this.noteId); }

  /** @param {{userId: string, key: string}} given */
  async useKey(given) {
    this.#userId = given.userId;
    await this.#store.useKey(given.key);
  }

  /**
   * What waits to be sent. A storage that does not answer does not keep the note from being opened; what waits in it is
   * found by the next comparison.
   * @returns {Promise<{waiting: Change[], foreign: boolean, unreadable: number}>}
   */
  async load() {
    this.#known = unknown(this.noteId, this.#userId);
    const loaded = await within(PATIENCE_MS, this.#store.load(this.noteId, this.#userId));
    const known = (await within(PATIENCE_MS, this.#store.known(this.#userId))).get(this.noteId);
    this.#noteKept = Boolean(known);
    this.#known = known ?? this.#known;
    return loaded;
  }

  /** @param {Change} change @returns {Promise<void>} settles when it was tried to keep it, well or not */
  keep(change) {
    if (!this.#noteKept) this.#keepNote();
    return this.#put(change);
  }

  /** @param {Change} change @param {string} sentAt when the portal had it durable, by its own clock */
  sent(change, sentAt) { this.#put(change, { sentAt }); }

  /** Keeps what the portal refused, without sending it again. @param {Change} change */
  refused(change) { this.#put(change, { aside: 1 }); }

  /** @param {Change} change @param {{sentAt?: string, aside?: number}} [set] */
  #put({ op, seq }, set = {}) {
    const clear = { opId: op.opId, noteId: this.noteId, userId: this.#userId, seq, sentAt: '', aside: 0, ...set };
    return this.keeper.keep({ table: 'operations', clear, secret: op });
  }

  #keepNote() {
    this.#noteKept = true;
    const clear = { ...this.#known, noteId: this.noteId, userId: this.#userId };
    this.keeper.keep({ table: 'notes', clear, secret: this.#ticket });
  }

  /** @param {string} ticket with which the note comes back if the portal loses it */
  holdTicket(ticket) {
    if (!ticket || ticket === this.#ticket) return;
    this.#ticket = ticket;
    if (this.#noteKept) this.#keepNote();
  }

  /** @param {string | null} signedAt @param {string} at when the portal said so, by its own clock */
  learn(signedAt, at) {
    const known = learned(this.#known, { signedAt, at });
    if (known === this.#known) return;
    this.#known = known;
    if (this.#noteKept) this.#keepNote();
  }

  /** When the note was signed whose signature the portal lost; '' when it did not. */
  get lostSignedAt() { return this.#known.lostSignedAt; }

  /** How many of these changes lie nowhere but in this page. @param {Change[]} queue */
  failed(queue) { return queue.filter((e) => this.keeper.hasFailed(e.op.opId)).length; }

  /** How many of these are on their way onto the tablet. @param {Change[]} queue */
  keeping(queue) { return queue.filter((e) => !this.keeper.isKept(e.op.opId)).length - this.failed(queue); }

  /** Whether more lies here than is meant to. */
  get over() { return Boolean(this.room && isOver(this.room)); }

  /**
   * Compares with the portal what this tablet keeps, of this note and of the person's others.
   * @param {((changes: Change[]) => void) | null} take receives what the portal lacks of this note; null before the
   *   page is open
   * @returns {Promise<boolean>} whether it was carried through
   */
  async compare(take) {
    if (this.#comparing || !this.#userId) return true;
    this.#comparing = true;
    const comparison = new Comparison(this.api, this.deviceId, this.#store, this.#userId);
    const outcome = await comparison.run(take && { noteId: this.noteId, take });
    this.#comparing = false;
    this.room = outcome.room ?? this.room;
    this.stuck = outcome.stuck.find((one) => one.noteId === this.noteId)?.message ?? '';
    const words = outcomeWords(outcome, this.noteId);
    if (words.length) this.news = words;
    this.changed();
    return outcome.status === 200;
  }

  /** Looks how much this tablet keeps. */
  async measure() {
    try {
      this.estimate = await navigator.storage?.estimate?.() ?? {};
      this.room = roomOf(await this.#store.list());
    } catch { /* then nothing is known of it */ }
    this.changed();
  }

  stop() { this.keeper.stop(); }
}
