// @ts-check
const SHOWN_MS = 4500;

/** One line over the page that goes by itself. */
export class Toast {
  #words = '';
  /** @type {any} */
  #timer = 0;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) { this.host = host; }

  /** '' when nothing is said. */
  get words() { return this.#words; }

  /** @param {string} words */
  say(words) {
    this.#show(words);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(''), SHOWN_MS);
  }

  /** @param {string} words */
  #show(words) {
    this.#words = words;
    this.host.requestUpdate();
  }
}
