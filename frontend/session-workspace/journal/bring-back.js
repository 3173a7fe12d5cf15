// @ts-check
import { call, deviceId } from '../../kit/api.js';
import { Catalogue } from '../model/catalogue.js';
import { Comparison } from './compare.js';
import { keptWordsCard } from './kept-words-card.js';
import { outcomeWords } from './saved-words.js';
import { Store } from './store.js';

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
      await this.#compare();
      this.#last = Date.now();
    } catch { /* no connection or no storage: the next time somebody looks at the page */ }
    this.#busy = false;
  }

  async #compare() {
    const store = new Store();
    const api = new URL('api', document.baseURI).pathname;
    const { status, json } = await call(`${api}/journal/key?device=${deviceId()}`);
    if (status !== 200 || !json) throw new Error(`no key: ${status}`);
    await store.useKey(json.key);
    const outcome = await new Comparison(api, deviceId(), store, json.userId).run();
    this.#say(outcomeWords({ ...outcome, stuck: [] }));
    const fields = outcome.stuck.length ? (await call(`${api}/journal/fields`)).json : [];
    const catalogue = new Catalogue(fields ?? []);
    for (const stuck of outcome.stuck) this.append(await keptWordsCard(store, json.userId, stuck, catalogue));
    if (outcome.status !== 200) throw new Error(`not compared: ${outcome.status}`);
  }

  /** @param {string[]} lines */
  #say(lines) {
    this.replaceChildren(...lines.map((line) => {
      const p = document.createElement('p');
      p.textContent = line;
      return p;
    }));
  }
}

customElements.define('kept-notes', KeptNotes);
