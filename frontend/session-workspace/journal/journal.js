// @ts-check
import { call, deviceId } from '../../kit/api.js';
import { t } from '../../kit/texts.js';
import { F } from '../model/fields.js';
import { earliest } from '../model/minutes.js';
import { NoteState } from '../model/note-state.js';
import { Pace } from './pace.js';
import { head, lastWords } from './queue.js';
import { TabletCopy } from './tablet-copy.js';

/** @typedef {import('../model/note-state.js').Op} Op */
/** @typedef {import('../frame/whereabouts.js').Section} Section */
/** @typedef {{code: string, section: Section, field: string, message: string}} Gap what is missing, and where */
/** @typedef {import('./queue.js').Entry} Entry */

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Takes every change into the note at once, keeps it on the tablet, then sends it. What was sent stays on the tablet
 * (`tablet-copy.js`); whenever the server comes back the two compare, and what the server lost is sent again.
 */
export class Journal {
  state = new NoteState();
  /** @type {Entry[]} */
  queue = [];
  /** Last answer of the server, or null before the first. @type {any} */
  draft = null;
  /** @type {Gap[]} */
  gaps = [];
  status = 'DRAFT';
  savedAt = /** @type {Date | null} */ (null);
  reachable = true;
  signIn = false;
  foreign = false;
  denied = false;
  /** The session is locked: the server takes nothing until the tablet is unlocked. */
  locked = false;
  pendingAddendum = false;
  /** Changes arrived after the note was signed. */
  late = false;
  /** Waiting changes of this note before anything could be read. */
  unread = 0;
  /** @type {string[]} */
  refusals = [];
  deviceId = deviceId();
  #seq = 0;
  #sending = false;
  #stopped = false;
  /** Something failed since the last comparison: the server may have lost what it had. */
  #behind = false;
  #broughtBackAt = 0;
  /** Acknowledged since the last comparison began: it may still have read them as waiting. @type {Set<string>} */
  #acknowledged = new Set();
  /** Answers taken so far: an older reading must not undo a newer one. */
  #rounds = 0;
  #pace = new Pace(() => this.#send());
  /** @type {Op[]} */
  #server = [];

  /**
   * @param {string} api
   * @param {string} noteId
   * @param {() => void} changed called after each change of what is to be shown
   */
  constructor(api, noteId, changed) {
    this.api = api;
    this.noteId = noteId;
    this.changed = changed;
    this.copy = new TabletCopy(api, this.deviceId, noteId, () => this.changed());
    this.copy.onLost(() => this.queue.forEach((entry) => this.copy.keep(entry)));
  }

  get waiting() { return this.draft ? this.queue.length : this.unread; }

  /** How many waiting changes lie nowhere but in this page. */
  get failed() { return this.copy.failed(this.queue); }

  /** When the note was signed whose signature the server lost; '' when it did not. */
  get lostSignedAt() { return this.status === 'SIGNED' ? '' : this.copy.lostSignedAt; }

  /** Whether a change of this field has not reached the server yet. @param {string} field */
  isWaiting(field) { return this.queue.some((e) => e.op.field === field); }

  /** Reads what waits here and what the server holds; tries until the server answers. */
  async start() {
    // The browser is asked not to clear it when space runs short; it may refuse without a word.
    navigator.storage?.persist?.().catch(() => {});
    // A tablet without storage still writes.
    this.copy.count().then((unread) => { this.unread = unread; this.changed(); }, () => {});
    while (!this.#stopped) {
      try {
        const [key, draft] = await Promise.all(
          [call(`${this.api}/journal/key?device=${this.deviceId}`), call(`${this.api}/notes/${this.noteId}/draft`)]);
        this.#answered(key.status);
        if (key.status === 200 && await this.#begin(key.json, draft)) return;
      } catch {
        this.unreachable();
      }
      this.changed();
      await this.#pace.wait();
    }
  }

  /** @param {{userId: string, key: string}} given @param {{status: number, json: any}} draft */
  async #begin(given, { status, json }) {
    await this.copy.useKey(given);
    if (status === 404) {
      await this.#bringBack(null);
      if (this.#stopped) return true;
      ({ status, json } = await call(`${this.api}/notes/${this.noteId}/draft`));
    }
    this.#answered(status);
    this.denied = status === 403 || status === 404;
    if (status !== 200 || !json) return false;
    try {
      const { waiting, foreign, unreadable } = await this.copy.load();
      this.queue = waiting.map((w) => ({ ...w, tried: true }));
      this.foreign = foreign;
      this.#seq = Math.max(0, ...waiting.map((w) => w.seq));
      if (unreadable) this.refusals.push(t('saved-changes-cannot-be-read', unreadable));
    } catch { /* nothing can be kept here: changes go out from memory */ }
    this.#take(json);
    this.#pace.forgive();
    this.changed();
    this.#pace.plan(0);
    this.#compare();
    return true;
  }

  async #compare() {
    this.#behind = false;
    this.#acknowledged.clear();
    if (!await this.copy.compare((changes) => this.#takeBack(changes))) this.#behind = true;
  }

  /**
   * There is no such note: the server may have lost it altogether, and the tablet brings it back. Not more than once a
   * minute, because it may also be a note that is not this person's.
   * @param {((changes: {op: Op, seq: number}[]) => void) | null} take
   */
  async #bringBack(take) {
    if (Date.now() - this.#broughtBackAt < 60_000) return;
    this.#broughtBackAt = Date.now();
    await this.copy.compare(take);
  }

  /** The server lost these: they go out again, in the order they were made. @param {{op: Op, seq: number}[]} changes */
  #takeBack(changes) {
    const here = new Set(this.queue.map((e) => e.op.opId));
    const lost = changes.filter(({ op }) => !here.has(op.opId) && !this.#acknowledged.has(op.opId));
    if (!lost.length || this.#stopped) return;
    this.queue = [...this.queue, ...lost.map((one) => ({ ...one, tried: true }))].sort((a, b) => a.seq - b.seq);
    this.state = NoteState.of(this.#server, this.queue.map((e) => e.op));
    this.changed();
    this.#pace.plan(0);
  }

  /** @param {any} json a draft or the answer to changes */
  #take(json) {
    if (json.context) this.draft = json;
    if (json.operations) this.#server = json.operations;
    if (json.gaps) this.gaps = json.gaps;
    if (json.status) {
      this.status = json.status;
      this.copy.learn(json.signedAt ?? null, json.at ?? json.savedAt);
    }
    this.copy.holdTicket(json.ticket ?? '');
    this.pendingAddendum = Boolean(json.pendingAddendum) || this.pendingAddendum;
    this.savedAt = json.savedAt ? new Date(json.savedAt) : this.savedAt ?? new Date();
    this.reachable = true;
    this.signIn = false;
    this.state = NoteState.of(this.#server, this.queue.map((e) => e.op));
    this.#agreeOnTimer();
  }

  /** Two tablets started the timer: nobody has to choose, the earlier start counts on both. */
  #agreeOnTimer() {
    if (this.status !== 'DRAFT' || !this.state.conflicts(F.TIMER)) return;
    const timer = earliest(this.state.distinct(F.TIMER).map((op) => op.value));
    if (timer) this.record(F.TIMER, timer);
  }

  /**
   * Applies a change in memory at once, keeps it, then sends it.
   * @param {string} field
   * @param {any} value
   * @returns {boolean} whether anything changed
   */
  record(field, value) {
    const op = this.state.change(field, value, this.deviceId);
    if (!op) return false;
    this.state.add(op);
    this.#seq = Math.max(this.#seq + 1, Date.now() * 1000);
    const entry = { op, seq: this.#seq, tried: false };
    this.queue.push(entry);
    this.changed();
    this.#keep(entry);
    return true;
  }

  /** @param {Entry} entry */
  async #keep(entry) {
    await this.copy.keep(entry);
    entry.tried = true;
    this.#pace.plan(250);
  }

  /** @param {number} status */
  #answered(status) {
    this.reachable = status < 500;
    this.locked = status === 423;
    this.signIn = status === 401;
    if (!this.reachable || this.locked || this.signIn) this.#behind = true;
    else if (status === 200 && this.#behind && this.draft) this.#compare();
  }

  unreachable() {
    this.reachable = false;
    this.#behind = true;
  }

  async #send() {
    const batch = head(this.queue);
    if (this.#sending || this.#stopped || !this.draft || !batch.length) return;
    this.#sending = true;
    let good = false;
    try {
      good = await this.#post(batch);
    } catch {
      this.unreachable();
    }
    this.#sending = false;
    if (good) this.#pace.forgive();
    this.changed();
    if (!this.queue.length) return;
    if (good) this.#pace.plan(0);
    else this.#pace.planLater();
  }

  /** @param {Entry[]} batch @returns {Promise<boolean>} whether the queue became shorter */
  async #post(batch) {
    const body = { deviceId: this.deviceId, operations: batch.map((e) => e.op) };
    const { status, json } = await call(`${this.api}/notes/${this.noteId}/ops`, { body });
    this.#answered(status);
    if (status === 200 && json) {
      await this.#settle(json);
      this.late ||= json.status === 'SIGNED';
      return (json.acknowledged ?? []).length > 0;
    }
    if (status === 400 && json?.rejected?.length) {
      this.#setAside(batch, json.rejected);
      return true;
    }
    if (status === 403) await call(`${this.api}/journal/key?device=${this.deviceId}`); // a new token
    if (status === 404) await this.#bringBack((changes) => this.#takeBack(changes));
    return false;
  }

  /** Takes over what the server holds now, and marks what it acknowledged as sent. @param {any} json */
  async #settle(json) {
    const gone = new Set(json.acknowledged ?? []);
    // A tablet in the client's hands hears no more than that its answers were kept.
    if (!json.operations) {
      this.#server = [...this.#server, ...this.queue.map((e) => e.op).filter((op) => gone.has(op.opId))];
    }
    gone.forEach((id) => this.#acknowledged.add(id));
    for (const entry of this.queue) if (gone.has(entry.op.opId)) this.copy.sent(entry, json.savedAt);
    this.queue = this.queue.filter((e) => !gone.has(e.op.opId));
    this.#rounds++;
    this.#take(json);
    this.changed();
    // Another tablet moved the note to another record: whose it is must never be wrong on the screen.
    if (json.client && json.client !== this.draft.context.client.id) await this.#reread();
  }

  /** @param {Entry[]} batch @param {{opId: string, reason: string}[]} rejected */
  #setAside(batch, rejected) {
    for (const { opId, reason } of rejected) {
      const entry = batch.find((e) => e.op.opId === opId);
      if (!entry) continue;
      if (!this.refusals.includes(reason)) this.refusals.push(reason);
      this.copy.refused(entry);
    }
    const ids = new Set(rejected.map((r) => r.opId));
    this.queue = this.queue.filter((e) => !ids.has(e.op.opId));
    this.state = NoteState.of(this.#server, this.queue.map((e) => e.op));
  }

  /** The page may end now: what waits goes out with a request that outlives it. */
  leavePage() {
    if (!this.draft || !this.queue.length) return;
    const body = { deviceId: this.deviceId, operations: lastWords(this.queue) };
    call(`${this.api}/notes/${this.noteId}/ops`, { body, keepalive: true })
      .then(({ status, json }) => { if (status === 200 && json) this.#settle(json); }, () => {});
  }

  /** The tablet is in the hands of its person again. */
  unlocked() {
    this.locked = false;
    this.lookAgain();
  }

  /** The browser says that there is no network. */
  disconnected() {
    this.reachable = false;
    this.changed();
  }

  /** What was missed: sends what waits, and reads what others wrote. */
  lookAgain() {
    this.nudge();
    this.reload();
  }

  /** Why changes were refused was read. @param {string} reason */
  dismiss(reason) {
    this.refusals = this.refusals.filter((one) => one !== reason);
    this.changed();
  }

  /** This person's snippets are these now. @param {any[]} snippets */
  takeSnippets(snippets) {
    this.draft.context.snippets = snippets;
    this.changed();
  }

  /** The connection may be back: try at once. */
  nudge() {
    this.#pace.forgive();
    if (this.draft) this.#pace.plan(0);
  }

  /** Reads the server's note again, such as after another tablet wrote. */
  async reload() {
    if (!this.draft || this.#sending) return;
    const round = this.#rounds;
    try {
      const { status, json } = await call(`${this.api}/notes/${this.noteId}/draft`);
      this.#answered(status);
      if (status === 200 && json && !this.#sending && round === this.#rounds) this.#take(json);
      if (status === 404) await this.#bringBack((changes) => this.#takeBack(changes));
    } catch {
      this.unreachable();
    }
    this.changed();
  }

  async #reread() {
    const { status, json } = await call(`${this.api}/notes/${this.noteId}/draft`);
    if (status === 200 && json) this.#take(json);
    this.changed();
  }

  /** Sends what waits. @returns {Promise<boolean>} whether nothing waits any more */
  async empty() {
    this.nudge();
    for (let i = 0; i < 60 && (this.queue.length || this.#sending); i++) {
      await pause(100);
      if (!this.#sending && (!this.reachable || this.signIn) && i > 5) return false;
    }
    return this.queue.length === 0;
  }

  /** The server signed the note. @param {{signedAt: string, at: string}} answer */
  signed({ signedAt, at }) {
    this.status = 'SIGNED';
    this.copy.learn(signedAt, at);
    this.changed();
  }

  /** The server says what is missing. @param {Gap[]} [gaps] */
  lacks(gaps) {
    this.gaps = gaps ?? this.gaps;
    this.changed();
    return this.gaps;
  }

  stop() {
    this.#stopped = true;
    this.copy.stop();
    this.#pace.stop();
  }
}
