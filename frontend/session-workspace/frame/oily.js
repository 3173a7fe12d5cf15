// @ts-check
import { t } from '../../kit/texts.js';
const KEY = 'unknot.oily';
/** Two taps on the same thing within this time were one. */
const DOUBLE_MS = 350;

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * For hands with oil on them: bigger targets, a dimmer screen that stays awake, and a finger that slips counts once.
 */
export class OilyHands {
  #on = false;
  /** @type {{target: EventTarget | null, at: number}} */
  #last = { target: null, at: 0 };
  /** @type {any} */
  #awake = null;
  /** @type {AbortController | undefined} */
  #off;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    try { this.#on = localStorage.getItem(KEY) === 'yes'; } catch { /* then it is off */ }
    w.addController(this);
  }

  get on() { return this.#on; }

  hostConnected() {
    this.#off = new AbortController();
    const { signal } = this.#off;
    this.w.renderRoot.addEventListener('click', (e) => this.#once(e), { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.#apply(), { signal });
    this.#apply();
  }

  hostDisconnected() {
    this.#off?.abort();
    this.#awake?.release?.();
  }

  toggle() {
    this.#on = !this.#on;
    try { localStorage.setItem(KEY, this.#on ? 'yes' : 'no'); } catch { /* it stays for this session */ }
    this.#apply();
    this.w.tell(this.#on
      ? t('oily-hands-bigger-buttons-dimmer')
      : t('oily-hands-is-off'));
  }

  async #apply() {
    this.w.toggleAttribute('oily', this.#on);
    try {
      if (this.#on && !this.#awake && document.visibilityState === 'visible') {
        this.#awake = await /** @type {any} */ (navigator).wakeLock?.request('screen');
        this.#awake?.addEventListener('release', () => { this.#awake = null; });
      } else if (!this.#on) await this.#awake?.release();
    } catch { /* a tablet that does not stay awake still writes */ }
  }

  /** @param {Event} e */
  #once(e) {
    if (!this.#on) return;
    const now = performance.now();
    const touched = e.composedPath()[0];
    const target = touched instanceof Element ? touched.closest('button, .bm-region, .dn') : null;
    if (target && target === this.#last.target && now - this.#last.at < DOUBLE_MS) {
      e.stopPropagation();
      e.preventDefault();
      return;
    }
    this.#last = { target, at: now };
  }
}
