// Shows the rows of a grid in columns where there is room for them, and as cards on a phone and under a finger.
const NARROW = 700;

class ListGrid extends HTMLElement {
  #size = new ResizeObserver(() => this.#fit());
  #columns = new MutationObserver(() => this.#fit());

  connectedCallback() {
    this.#size.observe(this);
    this.#columns.observe(this, { childList: true, subtree: true });
    this.#fit();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#columns.disconnect();
  }

  #fit() {
    const cards = this.clientWidth < NARROW || matchMedia('(pointer: coarse)').matches;
    this.toggleAttribute('cards', cards);
    const columns = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('vaadin-grid-column[data-face]'));
    for (const column of columns) {
      column.hidden = (column.getAttribute('data-face') === 'card') !== cards;
    }
  }
}

customElements.define('list-grid', ListGrid);
