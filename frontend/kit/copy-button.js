// @ts-check
import { t } from './texts.js';

const SHOWN_MS = 3000;

/** Copies its `data-text`. A browser allows that only during the finger's tap, so the portal is not asked. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#copy);
  }

  #copy = async () => {
    const words = this.querySelector('span');
    if (!words || this.dataset.words) return;
    let said = t('copied');
    try {
      await navigator.clipboard.writeText(this.dataset.text ?? '');
    } catch {
      said = t('this-browser-does-not-copy');
    }
    this.dataset.words = words.textContent ?? '';
    words.textContent = said;
    words.setAttribute('role', 'status');
    setTimeout(() => {
      words.textContent = this.dataset.words ?? '';
      delete this.dataset.words;
    }, SHOWN_MS);
  };
}

customElements.define('copy-button', CopyButton);
