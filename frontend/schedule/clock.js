// @ts-check
import { t } from '../kit/texts.js';
import { touchedAt } from '../kit/touched.js';
/**
 * What moves with the time on the schedule. It counts on the tablet: a request every minute would keep a session open
 * for ever.
 */

const MINUTE = 60_000;
const REFRESH = 15_000;

/** Counts on from the minutes that the server gave, so that a tablet whose clock is wrong still counts right. */
class Counting extends HTMLElement {
  constructor() {
    super();
    /** @type {number | undefined} */
    this.timer = undefined;
    this.begun = 0;
  }

  connectedCallback() {
    this.begun = Date.now();
    this.timer = setInterval(() => this.show(), REFRESH);
    this.show();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  minutes() {
    return Number(this.getAttribute('minutes')) + Math.floor((Date.now() - this.begun) / MINUTE);
  }

  show() {}
}

/** Says for how long somebody has been here or on the table. */
class ElapsedTime extends Counting {
  show() {
    const words = t('for-min', this.getAttribute('before'), this.minutes());
    if (this.textContent !== words) this.textContent = words;
  }
}

/** The address that was brought to the present once: what is shown anew after a tap must not jump. */
let broughtTo = '';

/** Stands at the height of the present minute, and hides when the day's column has ended. */
class NowLine extends Counting {
  connectedCallback() {
    super.connectedCallback();
    if (this.hidden || broughtTo === location.href) return;
    broughtTo = location.href;
    const begun = Date.now();
    requestAnimationFrame(() => {
      // Nothing moves under a hand that is faster than the page.
      if (touchedAt() <= begun) this.scrollIntoView({ block: 'center' });
    });
  }

  show() {
    const minutes = this.minutes();
    this.hidden = minutes < 0 || minutes > Number(this.getAttribute('length'));
    this.style.setProperty('--minutes', String(minutes));
  }
}

if (!customElements.get('elapsed-time')) customElements.define('elapsed-time', ElapsedTime);
if (!customElements.get('now-line')) customElements.define('now-line', NowLine);
