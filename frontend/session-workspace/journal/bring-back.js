// @ts-check

/** Once in a while is enough: the portal loses nothing while it runs. */
const PAUSE_MS = 15 * 60_000;
/** After the page is built, so that opening it does not wait. */
const FIRST_MS = 1000;

/**
 * Looks on every page whether the portal still holds what this tablet sent, also of notes that nobody opens again, and
 * says what came of it. Empty as long as there is nothing to say. The workspace does the same for itself.
 */
export class KeptNotes extends HTMLElement {
  #last = 0;
  #busy = false;

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.off = new AbortController();
    const { signal } = this.off;
    const look = () => { if (document.visibilityState === 'visible') this.#look(); };
    addEventListener('online', () => { this.#last = 0; look(); }, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    // Not before the page is there: a workspace on it looks for itself.
    setTimeout(look, FIRST_MS);
  }

  disconnectedCallback() { this.off?.abort(); }

  async #look() {
    if (this.#busy || Date.now() - this.#last < PAUSE_MS || document.querySelector('session-workspace')) return;
    this.#busy = true;
    try {
      // Fifteen modules that no page needs to be drawn: fetched when it is there.
      const { compareAndSay } = await import('./compare-and-say.js');
      await compareAndSay(this);
      this.#last = Date.now();
    } catch { /* no connection or no storage: the next time somebody looks at the page */ }
    this.#busy = false;
  }
}

customElements.define('kept-notes', KeptNotes);
