// @ts-check
/** @typedef {import('./note-state.js').Op} Op */
/** @typedef {{opId: string, noteId: string, userId: string, seq: number, aside?: boolean, iv: Uint8Array, data: ArrayBuffer}} Row */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** What waits on this tablet: ciphertext in IndexedDB. The key lives in memory only. */
export class Store {
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

  #open() {
    this.#database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open('unknot-journal', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('operations', { keyPath: 'opId' });
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    this.#database.catch(() => (this.#database = null));
    return this.#database;
  }

  /** @param {(store: IDBObjectStore) => void} act */
  async #write(act) {
    const db = await this.#open();
    await new Promise((resolve, reject) => {
      const tx = db.transaction('operations', 'readwrite', { durability: 'strict' });
      tx.oncomplete = () => resolve(undefined);
      tx.onabort = () => reject(tx.error ?? new Error('aborted'));
      act(tx.objectStore('operations'));
    });
  }

  /** @param {{opId: string, noteId: string, userId: string}} row */
  #bound(row) {
    return encoder.encode(`${row.opId}|${row.noteId}|${row.userId}`);
  }

  /**
   * @param {Op} op
   * @param {{noteId: string, userId: string, seq: number, aside?: boolean}} clear
   */
  async put(op, clear) {
    if (!this.#key) throw new Error('no key');
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const row = { opId: op.opId, ...clear };
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: this.#bound(row) }, this.#key, encoder.encode(JSON.stringify(op)));
    await this.#write((store) => store.put({ ...row, iv, data }));
  }

  /** @param {string[]} opIds */
  async remove(opIds) {
    await this.#write((store) => opIds.forEach((id) => store.delete(id)));
  }

  /** @returns {Promise<Row[]>} */
  async #rows() {
    const db = await this.#open();
    return done(db.transaction('operations').objectStore('operations').getAll());
  }

  /** How many changes of a note wait here, whoever made them. @param {string} noteId */
  async count(noteId) {
    return (await this.#rows()).filter((row) => row.noteId === noteId && !row.aside).length;
  }

  /**
   * @param {string} noteId
   * @param {string} userId
   * @returns {Promise<{waiting: {op: Op, seq: number}[], foreign: boolean, unreadable: number}>}
   */
  async load(noteId, userId) {
    const rows = await this.#rows();
    const mine = rows.filter((r) => r.noteId === noteId && r.userId === userId && !r.aside).sort((a, b) => a.seq - b.seq);
    const waiting = [];
    let unreadable = 0;
    for (const row of mine) {
      try {
        const text = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: row.iv, additionalData: this.#bound(row) }, /** @type {CryptoKey} */ (this.#key), row.data);
        waiting.push({ op: JSON.parse(decoder.decode(text)), seq: row.seq });
      } catch {
        unreadable++;
      }
    }
    return { waiting, foreign: rows.some((r) => r.userId !== userId), unreadable };
  }
}
