// @ts-check
const SOONEST_MS = 400;
const LATEST_MS = 10_000;

/** When the next attempt is made: each failure puts it off further; a connection that comes back ends the waiting. */
export class Pace {
  #failures = 0;
  /** @type {any} */
  #timer = 0;

  /** @param {() => void} attempt */
  constructor(attempt) { this.attempt = attempt; }

  /** Makes the attempt after so long; a later plan replaces an earlier one. @param {number} ms */
  plan(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.attempt, ms);
  }

  /** After a failure. */
  planLater() { this.plan(this.#delay()); }

  /** Waits as long as a failure asks for, or until the connection is back. @returns {Promise<unknown>} */
  wait() {
    return new Promise((resolve) => {
      this.#timer = setTimeout(resolve, this.#delay());
      addEventListener('online', resolve, { once: true });
    });
  }

  /** It went well, or may go well again: the next failure is the first. */
  forgive() { this.#failures = 0; }

  stop() { clearTimeout(this.#timer); }

  /** Milliseconds, spread so that tablets that failed together do not all come back together. */
  #delay() {
    return Math.min(LATEST_MS, SOONEST_MS * 2 ** this.#failures++) * (0.5 + Math.random() / 2);
  }
}
