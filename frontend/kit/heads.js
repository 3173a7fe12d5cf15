// @ts-check
/**
 * Ends of the access log that this tablet has seen, as the portal signed them: `seq.checksum.milliseconds.signature`.
 * They are no secret. `furthest` has the highest number; `last` came last, and lies before it only when the portal was
 * set back.
 * @typedef {{furthest: string, last: string}} Heads
 */

/** @returns {Heads} */
export const none = () => ({ furthest: '', last: '' });

/** The number of the entry that a head names; 0 for none. @param {string} head */
export const seqOf = (head) => Number(head.split('.')[0]) || 0;

/** What is known after an answer with this head. @param {Heads} known @param {string} head @returns {Heads} */
export const taking = (known, head) => (!seqOf(head) ? known
  : { furthest: seqOf(head) >= seqOf(known.furthest) ? head : known.furthest, last: head });

/** What to show the portal, each once. @param {Heads} known */
export const shown = ({ furthest, last }) => [...new Set([furthest, last])].filter(Boolean);

/**
 * Keeps the heads in a database of their own, so that the words' database stays as it is. What lay here before is not
 * replaced until the portal has been shown it: a portal that was set back, and has gone on since, would otherwise wipe
 * out what speaks against it.
 */
export class HeadKeeper {
  #kept = none();
  #fresh = none();
  #reported = false;
  /** @type {Promise<void> | null} */
  #loading = null;

  /** @param {{read: () => Promise<Heads | null>, write: (heads: Heads) => Promise<void>}} place */
  constructor(place) { this.place = place; }

  #load() {
    this.#loading ??= this.place.read().then((heads) => { this.#kept = heads ?? none(); }, () => {});
    return this.#loading;
  }

  /** An answer carried this. @param {string | null} head */
  async take(head) {
    if (!head || head === this.#fresh.last) return;
    this.#fresh = taking(this.#fresh, head);
    await this.#load();
    if (this.#reported || !this.#kept.last) await this.#save();
  }

  /** What to show the portal. @returns {Promise<string[]>} */
  async carried() {
    await this.#load();
    return [...new Set([...shown(this.#kept), ...shown(this.#fresh)])];
  }

  /** The portal was shown all of it. */
  async reported() {
    this.#reported = true;
    if (this.#fresh.last) await this.#save();
  }

  async #save() {
    this.#kept = taking(taking(this.#kept, this.#fresh.furthest), this.#fresh.last);
    this.#fresh = { ...none(), last: this.#kept.last };
    // A tablet that keeps nothing still shows what it saw in this page.
    await this.place.write(this.#kept).catch(() => {});
  }
}

const NAME = 'unknot-log-head';
const TABLE = 'heads';
const ROW = 'seen';

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(table: IDBObjectStore) => IDBRequest<T>} act
 * @returns {Promise<T>}
 */
const inTable = (mode, act) => new Promise((resolve, reject) => {
  if (!globalThis.indexedDB) throw new DOMException('This browser does not store anything', 'NotSupportedError');
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const tx = db.transaction(TABLE, mode);
    const request = act(tx.objectStore(TABLE));
    tx.oncomplete = () => { db.close(); resolve(request.result); };
    tx.onabort = () => { db.close(); reject(tx.error); };
  };
});

/** This tablet's own. */
export const heads = new HeadKeeper({
  read: async () => (await inTable('readonly', (table) => table.get(ROW))) ?? null,
  write: async (known) => { await inTable('readwrite', (table) => table.put(known, ROW)); },
});
