// @ts-check
import { t } from '../kit/texts.js';

/** Minutes while there are many, seconds at the end. */
const words = (/** @type {number} */ seconds) => {
  if (seconds <= 0) return t('time-is-up');
  if (seconds > 120) return t('minutes-left', Math.ceil(seconds / 60));
  return t('seconds-left', seconds);
};

/**
 * Says how much time is left, and tells the page when there is none. Runs on the page's own clock: that of the tablet
 * may be wrong.
 */
export class TimeLeft extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    const end = performance.now() + Number(this.getAttribute('seconds')) * 1000;
    const show = () => {
      const left = Math.ceil((end - performance.now()) / 1000);
      const text = words(left);
      if (this.textContent !== text) this.textContent = text;
      if (left > 0) return;
      clearInterval(this.#timer);
      this.dispatchEvent(new Event('time-up'));
    };
    this.#timer = window.setInterval(show, 1000);
    show();
  }

  disconnectedCallback() { clearInterval(this.#timer); }
}

customElements.define('time-left', TimeLeft);
