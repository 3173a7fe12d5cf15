// @ts-check
/** @typedef {import('./store.js').Item} Item */
/** @typedef {{item: Item, failed: boolean, tried: () => void}} Wish */

/** A storage that says nothing for so long counts as failed: words must not wait for it on their way to the portal. */
export const PATIENCE_MS = 3000;
const SOONEST_MS = 500;
const LATEST_MS = 15_000;

/**
 * @template T
 * @param {number} ms
 * @param {Promise<T>} answer of the storage
 * @returns {Promise<T>} fails when the storage says nothing for so long
 */
export function within(ms, answer) {
  /** @type {any} */
  let timer;
  const slow = new Promise((/** @type {(v: never) => void} */ _, reject) => {
    timer = setTimeout(() => reject(new DOMException('The storage does not answer', 'TimeoutError')), ms);
  });
  return Promise.race([answer, slow]).finally(() => clearTimeout(timer));
}

/** @param {Item} item */
const nameOf = ({ table, clear }) => (table === 'notes' ? `note ${clear.noteId}` : clear.opId);

/**
 * Sees to it that what is to lie on the tablet lies there: what could not be written is tried again until it is, and
 * until then nobody is told that it is kept.
 */
export class Keeper {
  /** @type {Map<string, Wish>} */
  #wishes = new Map();
  /** What was wished since the last turn of the page: it goes into one transaction. @type {Wish[]} */
  #fresh = [];
  #failure = '';
  #attempt = 0;
  /** @type {any} */
  #timer = 0;
  #stopped = false;

  /**
   * @param {{put: (items: Item[]) => Promise<void>}} store
   * @param {() => void} changed called when something was kept, or could not be
   * @param {{patience?: number, soonest?: number}} [times] in milliseconds
   */
  constructor(store, changed, { patience = PATIENCE_MS, soonest = SOONEST_MS } = {}) {
    this.store = store;
    this.changed = changed;
    this.patience = patience;
    this.soonest = soonest;
  }

  /**
   * Keeps something; a later wish for the same place replaces an earlier one.
   * @param {Item} item
   * @returns {Promise<void>} settles when it was tried once, well or not: it may be sent then
   */
  keep(item) {
    const name = nameOf(item);
    const before = this.#wishes.get(name);
    const failed = this.failed > 0;
    let tried = () => {};
    const first = new Promise((/** @type {(v: void) => void} */ resolve) => { tried = () => resolve(); });
    const wish = { item, failed, tried };
    this.#wishes.set(name, wish);
    before?.tried();
    if (failed) {
      tried(); // the storage does not work just now: nothing waits for it
      this.changed();
    }
    if (this.#fresh.push(wish) === 1) queueMicrotask(() => this.#write(this.#fresh.splice(0)));
    return first;
  }

  /** Whether what was wished for this change lies on the tablet. @param {string} name */
  isKept(name) { return !this.#wishes.has(name); }

  /** Whether it was tried and could not be kept so far. @param {string} name */
  hasFailed(name) { return this.#wishes.get(name)?.failed ?? false; }

  /** How much could not be kept so far. */
  get failed() {
    let n = 0;
    for (const wish of this.#wishes.values()) if (wish.failed) n++;
    return n;
  }

  /** Why, such as `QuotaExceededError`; '' while everything can be kept. */
  get failure() { return this.failed ? this.#failure : ''; }

  /** @param {Wish[]} wishes */
  async #write(wishes) {
    const batch = wishes.filter((wish) => this.#wishes.get(nameOf(wish.item)) === wish);
    let good = !batch.length || await this.#try(batch);
    // One that does not fit must not keep the others out.
    if (!good && batch.length > 1) for (const wish of batch) if (!(good = await this.#try([wish]))) break;
    for (const wish of wishes) wish.tried();
    this.changed();
    if (this.failed) this.#again();
  }

  /** Tries again later what could not be kept. */
  #again() {
    if (this.#timer || this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#write([...this.#wishes.values()].filter((wish) => wish.failed));
    }, Math.min(LATEST_MS, this.soonest * 2 ** this.#attempt++));
  }

  /** @param {Wish[]} batch */
  async #try(batch) {
    try {
      await within(this.patience, this.store.put(batch.map((wish) => wish.item)));
    } catch (e) {
      this.#failure = /** @type {any} */ (e)?.name || 'Error';
      for (const wish of batch) wish.failed = true;
      return false;
    }
    this.#attempt = 0;
    for (const wish of batch) {
      wish.tried();
      const name = nameOf(wish.item);
      if (this.#wishes.get(name) === wish) this.#wishes.delete(name);
    }
    return true;
  }

  /** Stops trying again. What was wished before is still tried once. */
  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }
}
