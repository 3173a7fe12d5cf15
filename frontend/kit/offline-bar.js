// @ts-check
import { t } from './texts.js';

const LOOK_EVERY_MS = 2000;
/** What needs the portal. A note that is open keeps its words on the tablet and says so by itself. */
const NEEDS_THE_PORTAL = 'button, a[href], vaadin-button, [role="button"], [role="menuitem"]';
const WORKS_ALONE = 'session-workspace, tablet-lock, copy-button, offline-bar';

/**
 * Says that there is no connection, what still works and what does not, for as long as it lasts. A tap that could do
 * nothing does nothing; what is typed stays. It looks by itself whether the connection is back.
 */
class OfflineBar extends HTMLElement {
  /** @type {AbortController | undefined} */
  #off;
  /** @type {any} */
  #looking = 0;

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.popover = 'manual';
    this.#off = new AbortController();
    const { signal } = this.#off;
    addEventListener('offline', () => this.#lost(), { signal });
    addEventListener('online', () => this.#look(), { signal });
    document.addEventListener('click', (tap) => this.#stop(tap), { signal, capture: true });
    this.#connection()?.addStateChangeListener(this.#changed);
    if (!navigator.onLine) this.#lost();
  }

  disconnectedCallback() {
    this.#off?.abort();
    this.#connection()?.removeStateChangeListener(this.#changed);
    this.#back();
  }

  /** What Flow knows of the connection. @returns {any} */
  #connection() { return /** @type {any} */ (window).Vaadin?.connectionState; }

  #changed = (/** @type {string} */ _before, /** @type {string} */ now) => {
    if (now === 'reconnecting' || now === 'connection-lost') this.#lost();
    else if (now === 'connected') this.#back();
  };

  get #shown() { return document.documentElement.hasAttribute('data-offline'); }

  #lost() {
    // An open note says itself what is kept and what waits, and all of it works.
    if (this.#shown || document.querySelector('session-workspace')) return;
    document.documentElement.setAttribute('data-offline', '');
    this.textContent = t('connection-lost');
    this.showPopover();
    this.#looking = setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  #back() {
    clearInterval(this.#looking);
    document.documentElement.removeAttribute('data-offline');
    if (this.matches(':popover-open')) this.hidePopover();
    this.textContent = '';
  }

  /** Asks the server for something small, past every cache. */
  async #look() {
    if (!this.#shown) return;
    try {
      await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
    } catch {
      return;
    }
    const connection = this.#connection();
    if (connection && connection.state !== 'connected') connection.state = 'connected';
    this.#back();
  }

  /** @param {MouseEvent} tap */
  #stop(tap) {
    if (!this.#shown) return;
    const path = /** @type {Element[]} */ (tap.composedPath().filter((one) => one instanceof Element));
    if (path.some((one) => one.matches(WORKS_ALONE)) || !path.some((one) => one.matches(NEEDS_THE_PORTAL))) return;
    tap.preventDefault();
    tap.stopImmediatePropagation();
    this.#look();
  }
}

customElements.define('offline-bar', OfflineBar);
