// @ts-check
import { lockTablet } from './tablet-lock.js';
import { touchedAt } from './touched.js';

/** A tablet that nobody touches for so long locks itself. */
const IDLE_MS = 10 * 60_000;
const LOOK_EVERY_MS = 15_000;

let asked = false;

/** Locks the session and leads to the lock screen. */
async function lock() {
  if (asked) return;
  asked = true;
  try {
    await lockTablet();
    const page = document.querySelector('lock-button')?.getAttribute('lock-page');
    location.assign(new URL(`${page}?to=${encodeURIComponent(location.pathname)}`, document.baseURI));
  } catch {
    asked = false; // without a connection there is nothing behind the glass to lock
  }
}

setInterval(() => {
  if (Date.now() - touchedAt() >= IDLE_MS && !document.querySelector('session-workspace')) lock();
}, LOOK_EVERY_MS);

// A browser may keep a page and show it again on the way back, with everything on it: the server has to be asked
// who is here now.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload();
});

/** The rail's button. */
export class LockButton extends HTMLElement {
  connectedCallback() { this.addEventListener('click', lock); }
}

customElements.define('lock-button', LockButton);
