// @ts-check

const PATIENCE_MS = 1000;
/** For an address that the server has asked for, and that nothing has answered. */
const LONG_PATIENCE_MS = 3000;

/** @param {string} address */
const normal = (address) => {
  const { pathname, searchParams } = new URL(address, document.baseURI);
  return `${pathname}?${[...searchParams].map(([name, value]) => `${name}=${value}`).sort().join('&')}`;
};

/**
 * Keeps the address true. The server has drawn the page of an address; Flow tells the browser's router of it, and on a
 * busy device that word is sometimes lost (vaadin/flow 20478): the page is there under the address of the one before,
 * or what was asked for never comes. Then it is opened as if somebody had typed it.
 */
class PageAddress extends HTMLElement {
  static observedAttributes = ['of'];
  /** @type {any} */
  #waiting = 0;
  /** @type {any} */
  #asked = 0;

  connectedCallback() {
    addEventListener('popstate', this.#leave);
    addEventListener('vaadin-navigate', this.#ask);
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#leave);
    removeEventListener('vaadin-navigate', this.#ask);
    this.#leave();
  }

  #leave = () => {
    clearTimeout(this.#waiting);
    clearTimeout(this.#asked);
  };

  #ask = (/** @type {Event} */ event) => {
    const { url } = /** @type {CustomEvent} */ (event).detail ?? {};
    if (typeof url !== 'string') return;
    const here = location.href;
    clearTimeout(this.#asked);
    this.#asked = setTimeout(() => {
      // Somebody has gone elsewhere, or is being asked whether to leave.
      if (location.href !== here || document.querySelector('vaadin-dialog[opened], dialog[open]')) return;
      if (normal(url) !== normal(here)) location.assign(new URL(url, document.baseURI));
    }, LONG_PATIENCE_MS);
  };

  attributeChangedCallback() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const wanted = this.getAttribute('of') ?? '';
      if (normal(wanted) !== normal(location.href)) history.pushState(history.state, '', wanted);
    }, PATIENCE_MS);
  }
}

customElements.define('page-address', PageAddress);
