// @ts-check
import { requestToken } from './request-token.js';
import { t } from './texts.js';
import { idleHeader } from './touched.js';

const DIGITS = 6;
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * @param {string} path below `api/`
 * @param {any} [body] sent when given
 */
async function ask(path, body) {
  const response = await fetch(new URL(`../../../api/${path}`, import.meta.url), {
    method: body ? 'POST' : 'GET', credentials: 'same-origin', cache: 'no-store',
    headers: {
      Accept: 'application/json',
      ...idleHeader(),
      ...(body ? { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': requestToken() } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  return { status: response.status, json: isJson ? await response.json() : null };
}

/** Locks the session on the server. @param {string} [handOver] the note whose client gets the tablet */
export async function lockTablet(handOver) {
  await ask('lock'); // brings the token that the next request needs
  const { status } = await ask('lock', handOver ? { handOver } : {});
  if (status !== 200) throw new Error(`not locked: ${status}`);
}

/** Where to go on after the lock: a path of this portal, never another site. */
function wayBack() {
  const to = new URLSearchParams(location.search).get('to') ?? '/';
  const here = to.startsWith('/') && !to.startsWith('//') && !to.includes('\\');
  return new URL(here ? `..${to}` : '..', new URL('../../', import.meta.url)).href;
}

/**
 * @param {string} name
 * @param {Record<string, any>} [set] properties, or attributes when the name has a dash
 * @param {(Node | string)[]} children
 */
function el(name, set = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(set)) {
    if (key.includes('-') || key === 'role') made.setAttribute(key, value);
    else Object.assign(made, { [key]: value });
  }
  made.append(...children);
  return made;
}

/** The form, empty. */
function build() {
  const key = (/** @type {string} */ k, label = k, name = '') => el(
    'button', { type: 'button', 'data-key': k, ...(name ? { 'aria-label': name } : {}) }, label);
  return el('form', { noValidate: true },
    el('h1'), el('p', { id: 'how' }, t('your-tablet-pin')),
    el('div', { className: 'dots', role: 'img' }, ...Array.from({ length: DIGITS }, () => el('i'))),
    el('div', { className: 'pad', role: 'group', 'aria-label': 'PIN' }, ...KEYS.map((k) => key(k)),
      key('clear', 'C', t('start-over')), key('0'), key('back', '\u232B', t('delete-the-last-digit'))),
    el('label', { hidden: true }, t('your-password'),
      el('input', { type: 'password', autocomplete: 'current-password' })),
    el('button', { className: 'main', hidden: true }, t('continue')),
    el('p', { className: 'message', role: 'alert' }),
    el('button', { type: 'button', className: 'other' }, t('use-the-password')),
    el('button', { type: 'button', className: 'switch' }, t('sign-in-as-someone-else')));
}

const STYLE = `
  :host {
    display: grid; place-items: center; min-height: 100dvh; padding: 24px; color: var(--uk-ink);
    background: var(--uk-bg); font: 400 16px/24px var(--uk-font);
  }
  form { display: grid; gap: 16px; justify-items: center; width: 100%; max-width: 340px; text-align: center; }
  h1 { margin: 0; font-size: 26px; line-height: 32px; }
  p { margin: 0; color: var(--uk-ink-2); }
  [hidden] { display: none !important; }
  .dots { display: flex; gap: 14px; }
  .dots i { width: 18px; height: 18px; border: 2px solid var(--uk-edge); border-radius: 50%; box-sizing: border-box; }
  .dots .on { background: var(--uk-accent); border-color: var(--uk-accent); }
  .pad { display: grid; grid-template-columns: repeat(3, 88px); gap: 10px; }
  button {
    min-height: 48px; padding: 0 16px; border: 1px solid var(--uk-edge); border-radius: 14px;
    background: var(--uk-surface); color: inherit; font: inherit; font-weight: 600; cursor: pointer;
    touch-action: manipulation;
  }
  .pad button { height: 72px; padding: 0; border-color: var(--uk-line); border-radius: 18px; font-size: 26px; }
  .main {
    min-height: 64px; width: 100%; border: 0; background: var(--uk-accent); color: var(--uk-on-accent); font-size: 18px;
  }
  :focus-visible { outline: none; box-shadow: var(--uk-focus); }
  label { display: grid; gap: 6px; width: 100%; text-align: left; font-weight: 600; }
  input {
    min-height: 48px; padding: 10px 14px; border: 1px solid var(--uk-edge); border-radius: 12px;
    background: var(--uk-surface); color: inherit; font: inherit;
  }
  .message { color: var(--uk-stop); font-weight: 600; min-height: 24px; }
  `;

/**
 * The way back to a locked tablet: the PIN, or the password.
 * @fires unlocked when the server has opened the session again
 */
export class TabletLock extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(build());
    this.pin = '';
    this.form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
    this.form.addEventListener('click', (e) => this.#tap(/** @type {HTMLElement} */ (e.target)));
    this.form.addEventListener('submit', (e) => { e.preventDefault(); this.#send({ password: this.#input.value }); });
    root.addEventListener('keydown', (e) => this.#key(/** @type {KeyboardEvent} */ (e)));
    this.#start();
  }

  get #input() { return /** @type {HTMLInputElement} */ (this.form?.querySelector('input')); }

  async #start() {
    this.#show();
    try {
      const { status, json } = await ask('lock');
      if (status === 401 || !json) { this.#leave(); return; }
      if (!json.locked && this.hasAttribute('leads-on')) { location.replace(wayBack()); return; }
      /** @type {HTMLElement} */ (this.form?.querySelector('h1')).textContent = json.whose;
      if (!json.pin) this.#usePassword(true);
    } catch {
      this.#say(t('no-connection-what-was-written'));
    }
    const first = this.#input.offsetParent ? 'input' : '[data-key="1"]';
    /** @type {HTMLElement | null} */ (this.form?.querySelector(first))?.focus();
  }

  /** @param {HTMLElement} target */
  #tap(target) {
    const key = target.closest('button')?.dataset.key;
    if (key) this.#digit(key);
    if (target.closest('.other')) this.#usePassword(Boolean(this.form?.querySelector('label')?.hidden));
    if (target.closest('.switch')) this.#leave();
  }

  /** @param {KeyboardEvent} e */
  #key(e) {
    if (!this.form?.querySelector('label')?.hidden) return;
    if (/^\d$/.test(e.key)) this.#digit(e.key);
    else if (e.key === 'Backspace') this.#digit('back');
  }

  /** @param {string} key */
  #digit(key) {
    if (this.busy) return;
    const pin = this.pin ?? '';
    this.pin = key === 'clear' ? '' : key === 'back' ? pin.slice(0, -1) : `${pin}${key}`.slice(0, DIGITS);
    this.#show();
    if (this.pin.length === DIGITS) this.#send({ pin: this.pin });
  }

  /** @param {any} proof */
  async #send(proof) {
    this.busy = true;
    try {
      const { status, json } = await ask('unlock', proof);
      if (status === 200) {
        if (this.hasAttribute('leads-on')) location.replace(wayBack());
        this.dispatchEvent(new CustomEvent('unlocked', { bubbles: true, composed: true }));
      } else if (status === 401) this.#leave();
      else this.#say(json?.message ?? t('that-did-not-work-nothing-is-lost'));
    } catch {
      this.#say(t('no-connection-what-was-written'));
    }
    this.busy = false;
    this.pin = '';
    this.#input.value = '';
    this.#show();
  }

  /** Ends this person's session; what is not sent stays unreadable on the tablet. */
  async #leave() {
    try {
      await ask('lock/end', {});
    } catch { /* without a connection the session ends by itself */ }
    location.assign(new URL(/** @type {string} */ (this.getAttribute('sign-in')), document.baseURI));
  }

  /** @param {boolean} on */
  #usePassword(on) {
    const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (this.form?.querySelector(selector));
    for (const selector of ['label', '.main']) part(selector).hidden = !on;
    for (const selector of ['.dots', '.pad']) part(selector).hidden = on;
    part('.other').textContent = on ? t('use-the-pin') : t('use-the-password');
    part('#how').textContent = on ? t('the-tablet-is-locked') : t('your-tablet-pin');
    if (on) this.#input.focus();
  }

  /** @param {string} message */
  #say(message) { /** @type {HTMLElement} */ (this.form?.querySelector('.message')).textContent = message; }

  #show() {
    const entered = (this.pin ?? '').length;
    const dots = /** @type {HTMLElement} */ (this.form?.querySelector('.dots'));
    dots.setAttribute('aria-label', t('of-digits-entered', entered, DIGITS));
    [...dots.children].forEach((dot, i) => dot.classList.toggle('on', i < entered));
    if (entered) this.#say('');
  }
}

customElements.define('tablet-lock', TabletLock);
