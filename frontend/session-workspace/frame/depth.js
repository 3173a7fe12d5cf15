// @ts-check
const KEY = 'unknot.depth';

/** How much of the note somebody likes to see: kept on the tablet, it says nothing about a client. */
export class Depth {
  #full = false;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    try { this.#full = localStorage.getItem(KEY) === 'FULL'; } catch { /* then the routine */ }
  }

  /** Whether the whole note is shown, not only the routine. */
  get full() { return this.#full; }

  toggle() {
    this.#full = !this.#full;
    try { localStorage.setItem(KEY, this.#full ? 'FULL' : 'ROUTINE'); } catch { /* it stays for this session */ }
    this.host.requestUpdate();
  }
}
