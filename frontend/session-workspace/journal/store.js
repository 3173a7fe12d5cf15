// @ts-check
/** @typedef {import('../model/note-state.js').Op} Op */
/** @typedef {import('./retention.js').Kept} Kept */
/** @typedef {import('./retention.js').NoteKnown} NoteKnown */
/**
 * What is to lie here: the clear fields, and what is sealed beside them.
 * @typedef {{table: 'operations' | 'notes', clear: any, secret: any}} Item
 */
/**
 * @typedef {{opId: string, noteId: string, userId: string, seq: number, sentAt: string, aside: number, bytes: number,
 *   iv: Uint8Array, data: ArrayBuffer}} Row
 */

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const NAME = 'unknot-journal';
/** 2: what was sent stays, with the note it belongs to. */
const VERSION = 2;
/** Everything in the clear, so that it can be listed without reading a single ciphertext. */
const STANDING = ['userId', 'noteId', 'sentAt', 'aside', 'bytes', 'seq', 'opId'];
/** What was not sent stands together: it is few, and wanted at once. */
const WAITING = ['sentAt', 'aside', 'userId', 'noteId', 'opId'];

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/**
 * What a row is sealed to, so that nothing can be put in another's place.
 * @param {Item['table']} table
 * @param {any} clear
 */
const bound = (table, clear) => encoder.encode(table === 'notes' ? `ticket|${clear.noteId}|${clear.userId}`
  : `${clear.opId}|${clear.noteId}|${clear.userId}`);

/**
 * Gives the rows of the first version the fields of the second: all of them wait or were refused.
 * @param {IDBObjectStore} operations
 */
function bringUp(operations) {
  operations.openCursor().onsuccess = (e) => {
    const cursor = /** @type {IDBRequest<IDBCursorWithValue | null>} */ (e.target).result;
    if (!cursor) return;
    const row = cursor.value;
    cursor.update({ ...row, sentAt: '', aside: row.aside ? 1 : 0, bytes: row.data.byteLength });
    cursor.continue();
  };
}

/** What this tablet keeps: ciphertext in IndexedDB, with ids and times in the clear. The key lives in memory only. */
export class Store {
  /** Called when the database was closed or deleted under us: what lay in it may be gone. */
  onlost = () => {};
  /** @type {CryptoKey | null} */
  #key = null;
  /** @type {Promise<IDBDatabase> | null} */
  #database = null;

  /** @param {string} base64 32 bytes */
  async useKey(base64) {
    const raw = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    this.#key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    raw.fill(0);
  }

  /** @returns {Promise<IDBDatabase>} */
  #open() {
    if (this.#database) return this.#database;
    const opening = new Promise((/** @type {(db: IDBDatabase) => void} */ resolve, reject) => {
      if (!globalThis.indexedDB) throw new DOMException('This browser does not store anything', 'NotSupportedError');
      let late = false;
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = (e) => {
        const db = request.result;
        const operations = e.oldVersion < 1 ? db.createObjectStore('operations', { keyPath: 'opId' })
          : /** @type {IDBTransaction} */ (request.transaction).objectStore('operations');
        if (e.oldVersion === 1) bringUp(operations);
        operations.createIndex('standing', STANDING);
        operations.createIndex('waiting', WAITING);
        db.createObjectStore('notes', { keyPath: ['userId', 'noteId'] });
      };
      request.onsuccess = () => {
        const db = request.result;
        if (late) { db.close(); return; }
        const lost = () => {
          this.#forget(opening);
          this.onlost();
        };
        db.onversionchange = () => { db.close(); lost(); };
        db.onclose = lost;
        resolve(db);
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => {
        late = true;
        reject(new DOMException('Another page is using the storage', 'AbortError'));
      };
    });
    this.#database = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  /** @param {Promise<IDBDatabase>} opened */
  #forget(opened) {
    if (this.#database === opened) this.#database = null;
  }

  /**
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {(tx: IDBTransaction) => T} act
   * @returns {Promise<Awaited<T>>} what `act` returned, once the transaction is on the disk
   */
  async #in(mode, act) {
    const opened = this.#open();
    const db = await opened;
    let tx;
    try {
      tx = db.transaction(['operations', 'notes'], mode, { durability: 'strict' });
    } catch (e) {
      this.#forget(opened); // it may have been closed: the next attempt opens it again
      throw e;
    }
    const finished = new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error ?? new DOMException('The storage stopped working', 'AbortError'));
    });
    let result;
    try {
      result = act(tx);
    } catch (e) {
      finished.catch(() => {});
      try { tx.abort(); } catch { /* it is over already */ }
      throw e;
    }
    await finished;
    return /** @type {any} */ (result);
  }

  /** Seals and writes, all or nothing; what lay in the same place is replaced. @param {Item[]} items */
  async put(items) {
    const key = this.#key;
    if (!key) throw new DOMException('There is no key yet', 'InvalidStateError');
    const rows = await Promise.all(items.map(async ({ table, clear, secret }) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = encoder.encode(JSON.stringify(secret));
      const how = { name: 'AES-GCM', iv, additionalData: bound(table, clear) };
      const data = await crypto.subtle.encrypt(how, key, plain);
      return { table, row: { ...clear, bytes: data.byteLength, iv, data } };
    }));
    await this.#in('readwrite', (tx) => rows.forEach(({ table, row }) => tx.objectStore(table).put(row)));
  }

  /**
   * Changes the clear fields of rows that lie here; those that do not are left out.
   * @param {string[]} opIds
   * @param {Partial<Kept>} set
   */
  async mark(opIds, set) {
    await this.#in('readwrite', (tx) => {
      const operations = tx.objectStore('operations');
      for (const opId of opIds) {
        const found = operations.get(opId);
        found.onsuccess = () => { if (found.result) operations.put({ ...found.result, ...set }); };
      }
    });
  }

  /** The same for what is known of a note. @param {NoteKnown} known */
  async markNote(known) {
    await this.#in('readwrite', (tx) => {
      const notes = tx.objectStore('notes');
      const found = notes.get([known.userId, known.noteId]);
      found.onsuccess = () => { if (found.result) notes.put({ ...found.result, ...known }); };
    });
  }

  /** @param {string[]} opIds @param {NoteKnown[]} [known] whose notes leave too */
  async remove(opIds, known = []) {
    await this.#in('readwrite', (tx) => {
      for (const id of opIds) tx.objectStore('operations').delete(id);
      for (const { userId, noteId } of known) tx.objectStore('notes').delete([userId, noteId]);
    });
  }

  /**
   * Everything kept here, of every author, as far as it is in the clear; no ciphertext is read.
   * @returns {Promise<Kept[]>}
   */
  list() { return this.#keys('standing', STANDING); }

  /** @returns {Promise<{userId: string, noteId: string, opId: string}[]>} */
  #waiting() { return this.#keys('waiting', WAITING, IDBKeyRange.bound(['', 0], ['', 0, []])); }

  /** @param {string} index @param {string[]} names @param {IDBKeyRange} [range] @returns {Promise<any[]>} */
  async #keys(index, names, range) {
    /** @type {any[]} */
    const list = [];
    await this.#in('readonly', (tx) => {
      tx.objectStore('operations').index(index).openKeyCursor(range).onsuccess = (e) => {
        const cursor = /** @type {IDBRequest<IDBCursor | null>} */ (e.target).result;
        if (!cursor) return;
        const values = /** @type {any[]} */ (cursor.key);
        list.push(Object.fromEntries(names.map((name, i) => [name, values[i]])));
        cursor.continue();
      };
    });
    return list;
  }

  /** What is known of this person's notes. @param {string} userId @returns {Promise<Map<string, NoteKnown>>} by note */
  async known(userId) {
    const all = await this.#in('readonly', (tx) => done(tx.objectStore('notes').getAll()));
    const own = all.filter((row) => row.userId === userId);
    return new Map(own.map(({ iv, data, bytes, ...known }) => [known.noteId, known]));
  }

  /** The ticket of a note, or '' when there is none that can be read. @param {string} userId @param {string} noteId */
  async ticket(userId, noteId) {
    const row = await this.#in('readonly', (tx) => done(tx.objectStore('notes').get([userId, noteId])));
    return row ? this.#unseal('notes', row).catch(() => '') : '';
  }

  /** @param {Item['table']} table @param {any} row */
  async #unseal(table, row) {
    const how = { name: 'AES-GCM', iv: row.iv, additionalData: bound(table, row) };
    const plain = await crypto.subtle.decrypt(how, /** @type {CryptoKey} */ (this.#key), row.data);
    return JSON.parse(decoder.decode(plain));
  }

  /**
   * Unseals changes, in the order they were made.
   * @param {string[]} opIds
   * @returns {Promise<{ops: {op: Op, seq: number}[], unreadable: number}>}
   */
  async read(opIds) {
    const asked = await this.#in('readonly', (tx) => opIds.map((id) => done(tx.objectStore('operations').get(id))));
    const rows = (await Promise.all(asked)).filter(Boolean).sort((a, b) => a.seq - b.seq);
    const ops = [];
    for (const row of rows) {
      try {
        ops.push({ op: await this.#unseal('operations', row), seq: row.seq });
      } catch { /* not sealed with this key, or damaged */ }
    }
    return { ops, unreadable: rows.length - ops.length };
  }

  /** How many changes of a note wait here, whoever made them. @param {string} noteId */
  async count(noteId) {
    return (await this.#waiting()).filter((row) => row.noteId === noteId).length;
  }

  /**
   * What of a note was not sent yet.
   * @param {string} noteId
   * @param {string} userId
   * @returns {Promise<{waiting: {op: Op, seq: number}[], foreign: boolean, unreadable: number}>}
   */
  async load(noteId, userId) {
    const rows = await this.#waiting();
    const own = rows.filter((row) => row.noteId === noteId && row.userId === userId);
    const { ops, unreadable } = await this.read(own.map((row) => row.opId));
    return { waiting: ops, foreign: rows.some((row) => row.userId !== userId), unreadable };
  }
}
