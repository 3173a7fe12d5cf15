// @ts-check
const KEY = 'unknot.oily';
/** Two taps on the same thing within this time were one. */
const DOUBLE_MS = 350;

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * For hands with oil on them: bigger targets, a dimmer screen that stays awake, and a finger that slips counts once.
 */
export class OilyHands {
  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
    /** @type {{target: EventTarget | null, at: number}} */
    this.last = { target: null, at: 0 };
    /** @type {any} */
    this.awake = null;
    try { this.on = localStorage.getItem(KEY) === 'yes'; } catch { this.on = false; }
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    this.w.renderRoot.addEventListener('click', (e) => this.#once(e), { capture: true, signal });
    document.addEventListener('visibilitychange', () => this.apply(), { signal });
    this.apply();
  }

  toggle() {
    this.on = !this.on;
    try { localStorage.setItem(KEY, this.on ? 'yes' : 'no'); } catch { /* it stays for this session */ }
    this.apply();
    this.w.tell(this.on ? 'Oily hands: big targets, dim, awake. A double tap counts once.' : 'Oily hands is off.');
  }

  async apply() {
    this.w.toggleAttribute('oily', this.on);
    try {
      if (this.on && !this.awake && document.visibilityState === 'visible') {
        this.awake = await /** @type {any} */ (navigator).wakeLock?.request('screen');
        this.awake?.addEventListener('release', () => (this.awake = null));
      } else if (!this.on) await this.awake?.release();
    } catch { /* a tablet that does not stay awake still writes */ }
  }

  stop() { this.awake?.release?.(); }

  /** @param {Event} e */
  #once(e) {
    if (!this.on) return;
    const now = performance.now();
    const touched = e.composedPath()[0];
    const target = touched instanceof Element ? touched.closest('button, .bm-region, .dn') : null;
    if (target && target === this.last.target && now - this.last.at < DOUBLE_MS) {
      e.stopPropagation();
      e.preventDefault();
      return;
    }
    this.last = { target, at: now };
  }
}
