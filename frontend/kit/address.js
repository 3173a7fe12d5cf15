// @ts-check

const PATIENCE_MS = 1000;

/** @param {string} address */
const normal = (address) => {
  const { pathname, searchParams } = new URL(address, document.baseURI);
  return `${pathname}?${[...searchParams].map(([name, value]) => `${name}=${value}`).sort().join('&')}`;
};

/**
 * Keeps the address true. The server has drawn the page of an address; Flow tells the browser's router of it, and on a
 * busy device that word is sometimes lost (vaadin/flow 20478): the page is there under the address of the one before.
 */
class PageAddress extends HTMLElement {
  static observedAttributes = ['of'];
  /** @type {any} */
  #waiting = 0;

  connectedCallback() { addEventListener('popstate', this.#leave); }

  disconnectedCallback() {
    removeEventListener('popstate', this.#leave);
    this.#leave();
  }

  #leave = () => clearTimeout(this.#waiting);

  attributeChangedCallback() {
    this.#leave();
    this.#waiting = setTimeout(() => {
      const wanted = this.getAttribute('of') ?? '';
      if (normal(wanted) !== normal(location.href)) history.pushState(history.state, '', wanted);
    }, PATIENCE_MS);
  }
}

customElements.define('page-address', PageAddress);
