// @ts-check
import { call } from '../../kit/api.js';
import { heads } from '../../kit/heads.js';
import { t } from '../../kit/texts.js';
import { digestOf } from './digest.js';
import { byNote, isOver, learned, mayGo, roomOf, unknown } from './retention.js';

/** @typedef {import('../model/note-state.js').Op} Op */
/** @typedef {import('./retention.js').NoteKept} NoteKept */
/** @typedef {import('./retention.js').NoteKnown} NoteKnown */
/**
 * @typedef {{noteId: string, match: 'SAME' | 'DIFFERS' | 'MISSING', signedAt: string | null, lacks: string[]}} NoteHere
 */
/** @typedef {{at: string, backedUpUntil: string | null, notes: NoteHere[]}} Answer */
/**
 * What came of a comparison.
 * @typedef {object} Outcome
 * @property {number} status of the answer that ended it; 200 when it was carried through
 * @property {number} back changes that the portal had lost or never had, and has now
 * @property {Set<string>} notesBack notes they belong to
 * @property {{noteId: string, changes: number, message: string}[]} stuck notes that the portal cannot take back, and
 *   why
 * @property {Map<string, NoteKnown>} known what is known of each note by now
 * @property {number} pruned changes that left the tablet
 * @property {import('./retention.js').Room | null} room what lies here after it
 * @property {boolean} over whether that is more than is meant to
 */

const NOTES_AT_ONCE = 200;
const IDS_AT_ONCE = 4000;
const BATCH = 100;

/** @template T @param {T[]} list @param {number} size @returns {T[][]} */
const slices = (list, size) => Array.from(
  { length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** Ends a comparison that cannot go on now; everything stays where it is. */
class Later extends Error {
  /** @param {number} status @param {string} [words] what the portal said */
  constructor(status, words = '') {
    super(words);
    this.status = status;
  }
}

/**
 * Compares what this tablet kept of one person's notes with what the portal holds, and sends again what the portal
 * lacks.
 */
export class Comparison {
  /**
   * @param {string} api
   * @param {string} device
   * @param {import('./store.js').Store} store with its key
   * @param {string} userId whose notes; a colleague's are for the colleague to bring
   */
  constructor(api, device, store, userId) {
    this.api = api;
    this.device = device;
    this.store = store;
    this.userId = userId;
  }

  /**
   * @param {{noteId: string, take: (ops: {op: Op, seq: number}[]) => void} | null} [open] the note that is open in this
   *   page: what the portal lacks of it is handed over, to be sent in the order of the page
   * @returns {Promise<Outcome>}
   */
  async run(open = null) {
    /** @type {Outcome} */
    const outcome = {
      status: 200, back: 0, notesBack: new Set(), stuck: [], known: new Map(), pruned: 0, room: null, over: false,
    };
    try {
      await this.#compare(open, outcome);
    } catch (e) {
      outcome.status = e instanceof Later ? e.status : 0;
    }
    return outcome;
  }

  /** @param {{noteId: string, take: (ops: {op: Op, seq: number}[]) => void} | null} open @param {Outcome} outcome */
  async #compare(open, outcome) {
    const rows = await this.store.list();
    outcome.room = roomOf(rows);
    outcome.known = await this.store.known(this.userId);
    const kept = byNote(rows.filter((row) => row.userId === this.userId));
    const full = [...kept.values()].filter((note) => note.sent.length + note.waiting.length);
    // Also without a note: the portal is to see which end of the access log this tablet has seen.
    if (!full.length) await this.#ask([]);
    for (const part of slices(full, NOTES_AT_ONCE)) {
      const notes = await Promise.all(part.map(async (note) => ({
        noteId: note.noteId, digest: await digestOf(note.sent.map((r) => r.opId)),
      })));
      const answer = await this.#ask(notes);
      for (const here of answer.notes) {
        const note = /** @type {NoteKept} */ (kept.get(here.noteId));
        await this.#settle(note, here, answer, open, outcome);
      }
    }
    if (outcome.pruned) outcome.room = roomOf(await this.store.list());
    outcome.over = isOver(outcome.room);
  }

  /** @param {{noteId: string, digest?: string, operations?: string[]}[]} notes @returns {Promise<Answer>} */
  async #ask(notes) {
    const answer = await this.#post('journal/compare', { deviceId: this.device, notes, heads: await heads.carried() });
    await heads.reported();
    return answer;
  }

  /** @param {string} path @param {any} body @returns {Promise<any>} */
  async #post(path, body) {
    const ask = () => call(`${this.api}/${path}`, { body });
    let { status, json } = await ask();
    if (status === 403) { // the token of another session; an answer brings a new one
      await call(`${this.api}/journal/key?device=${this.device}`);
      ({ status, json } = await ask());
    }
    if (status !== 200 || !json) throw new Later(status === 200 ? 401 : status, json?.message);
    return json;
  }

  /** @param {NoteKept} note @param {NoteHere} here @param {Answer} answer @param {any} open @param {Outcome} outcome */
  async #settle(note, here, answer, open, outcome) {
    let lacks = note.waiting.map((row) => row.opId);
    let holdsAll = here.match === 'SAME';
    if (here.match === 'MISSING') {
      const problem = await this.#recreate(note.noteId);
      if (problem) {
        outcome.stuck.push({ noteId: note.noteId, changes: note.sent.length + note.waiting.length, message: problem });
        return;
      }
      lacks = [...note.sent, ...note.waiting].map((row) => row.opId);
    } else if (here.match === 'DIFFERS') {
      const lost = await this.#lost(note);
      holdsAll = lost.length === 0;
      lacks = [...lost, ...lacks];
    }
    const signedAt = here.match === 'MISSING' ? null : here.signedAt;
    await this.#learn(note.noteId, { signedAt, at: answer.at }, outcome);
    const known = outcome.known.get(note.noteId) ?? unknown(note.noteId, this.userId);
    if (mayGo(note, known, { at: answer.at, backedUpUntil: answer.backedUpUntil, holdsAll })) {
      await this.store.remove(note.sent.map((row) => row.opId), [known]);
      outcome.pruned += note.sent.length;
    } else if (lacks.length) await this.#bringBack(note.noteId, lacks, open, outcome);
  }

  /** What the portal lacks of what was sent. @param {NoteKept} note @returns {Promise<string[]>} */
  async #lost(note) {
    const lost = [];
    for (const ids of slices(note.sent.map((row) => row.opId), IDS_AT_ONCE)) {
      lost.push(...(await this.#ask([{ noteId: note.noteId, operations: ids }])).notes[0].lacks);
    }
    return lost;
  }

  /** Has the portal take a note back that it lost. @param {string} noteId @returns {Promise<string>} why not, or '' */
  async #recreate(noteId) {
    const ticket = await this.store.ticket(this.userId, noteId);
    if (!ticket) {
      return t('the-portal-does-not-have-this-note');
    }
    try {
      await this.#post('journal/notes', { ticket });
      return '';
    } catch (e) {
      if (!(e instanceof Later) || ![400, 404, 409].includes(e.status)) throw e;
      return e.message || t('the-portal-cannot-restore-this-note');
    }
  }

  /** @param {string} noteId @param {{signedAt: string | null, at: string}} answer @param {Outcome} outcome */
  async #learn(noteId, answer, outcome) {
    const before = outcome.known.get(noteId) ?? unknown(noteId, this.userId);
    const known = learned(before, answer);
    if (known !== before) await this.store.markNote(known);
    outcome.known.set(noteId, known);
  }

  /** @param {string} noteId @param {string[]} opIds @param {any} open @param {Outcome} outcome */
  async #bringBack(noteId, opIds, open, outcome) {
    const { ops, unreadable } = await this.store.read(opIds);
    if (unreadable) {
      const message = t('they-were-sealed-with-a-different');
      outcome.stuck.push({ noteId, changes: unreadable, message });
    }
    if (!ops.length) return;
    if (open?.noteId === noteId) {
      open.take(ops);
      return;
    }
    for (const batch of slices(ops, BATCH)) await this.#send(noteId, batch.map(({ op }) => op), outcome);
  }

  /** @param {string} noteId @param {Op[]} operations @param {Outcome} outcome */
  async #send(noteId, operations, outcome) {
    for (let left = operations; left.length;) {
      const body = { deviceId: this.device, operations: left };
      const { status, json } = await call(`${this.api}/notes/${noteId}/ops`, { body });
      if (status === 200 && json) {
        await this.store.mark(json.acknowledged, { sentAt: json.savedAt });
        outcome.back += json.acknowledged.length;
        outcome.notesBack.add(noteId);
        return;
      }
      const refused = new Set(status === 400 ? (json?.rejected ?? []).map((/** @type {any} */ r) => r.opId) : []);
      if (!refused.size) throw new Later(status);
      await this.store.mark([...refused], { aside: 1, sentAt: '' });
      left = left.filter((op) => !refused.has(op.opId));
    }
  }
}
