// @ts-check
import { requestToken } from './request-token.js';
import { t } from './texts.js';

/** @param {string} text base64url, without padding */
export const decoded = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/** @param {ArrayBuffer} bytes */
export const encoded = (bytes) =>
  btoa(Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join(''))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const CANNOT = t('this-device-cannot-verify-you');

/** @type {Record<string, string>} */
const WORDS = {
  NotAllowedError: t('the-passkey-was-not-used'),
  AbortError: t('the-passkey-was-not-used-nothing'),
  InvalidStateError: t('you-already-have-a-passkey'),
  SecurityError: t('passkeys-do-not-work-at-this-address'),
  ConstraintError: CANNOT,
  NotSupportedError: CANNOT,
  TypeError: t('no-connection-nothing-was-changed'),
};

/** What happened and what to do. @param {unknown} error */
export function wordsFor(error) {
  if (error instanceof Refusal) return error.message;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return WORDS[name] ?? t('that-did-not-work-nothing');
}

/** The portal has said why. */
class Refusal extends Error {}

/** @param {any[]} [list] */
const descriptors = (list) => (list ?? []).map((one) => ({ ...one, id: decoded(one.id) }));

/** What the portal asks for, as the browser wants it. @param {any} options */
export const forNew = (options) => ({
  ...options, challenge: decoded(options.challenge), user: { ...options.user, id: decoded(options.user.id) },
  excludeCredentials: descriptors(options.excludeCredentials),
});

/** @param {any} options */
export const forKnown = (options) => ({
  ...options, challenge: decoded(options.challenge), allowCredentials: descriptors(options.allowCredentials),
});

/** @param {any} made @param {any} response */
const answer = (made, response) => JSON.stringify({
  id: made.id, rawId: encoded(made.rawId), type: made.type, response, clientExtensionResults: {},
  ...(made.authenticatorAttachment ? { authenticatorAttachment: made.authenticatorAttachment } : {}),
});

/** Asks the device for a new passkey. @param {any} options */
async function create(options) {
  const made = /** @type {any} */ (await navigator.credentials.create({ publicKey: forNew(options) }));
  return answer(made, {
    clientDataJSON: encoded(made.response.clientDataJSON),
    attestationObject: encoded(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
}

/** Asks the device to show one. @param {any} options */
async function show(options) {
  const shown = /** @type {any} */ (await navigator.credentials.get({ publicKey: forKnown(options) }));
  const { clientDataJSON, authenticatorData, signature, userHandle } = shown.response;
  return answer(shown, {
    clientDataJSON: encoded(clientDataJSON), authenticatorData: encoded(authenticatorData),
    signature: encoded(signature), ...(userHandle ? { userHandle: encoded(userHandle) } : {}),
  });
}

/** @param {string} [body] sent when given */
async function ask(body) {
  const response = await fetch(new URL('../../../api/passkeys/sign-in', import.meta.url), {
    method: body ? 'POST' : 'GET', credentials: 'same-origin', cache: 'no-store', body,
    headers: {
      Accept: 'application/json',
      ...(body ? { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': requestToken() } : {}),
    },
  });
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const json = isJson ? await response.json() : {};
  if (!response.ok) throw new Refusal(json.message ?? wordsFor(null));
  return json;
}

/** The last step is a request of a page: the session gets a new number together with its person. */
function finish() {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = new URL('../../../second-factor/done', import.meta.url).href;
  document.body.append(form);
  form.submit();
}

/**
 * Asks this device for a passkey. With kind `sign-in` it signs in by itself; with `create` and `show` it asks for what
 * its `options` say, and tells the answer.
 * @fires passkey with the answer, as JSON
 */
export class PasskeyButton extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    if (!('credentials' in navigator) || !('PublicKeyCredential' in window)) {
      if (this.getAttribute('kind') === 'create') this.#say(t('this-browser-does-not-support'));
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `btn ${this.getAttribute('look') ?? ''}`;
    button.textContent = this.getAttribute('words') ?? '';
    button.addEventListener('click', () => this.#start(button));
    this.append(button);
  }

  /** @param {HTMLButtonElement} button */
  async #start(button) {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    this.querySelector('.note')?.remove();
    try {
      const kind = this.getAttribute('kind');
      if (kind === 'sign-in') {
        await ask(await show(await ask()));
        finish();
      } else {
        // Not a field of the class: that would hide what was set before this element woke up.
        const { options } = /** @type {any} */ (this);
        const detail = await (kind === 'create' ? create : show)(options);
        this.dispatchEvent(new CustomEvent('passkey', { detail }));
      }
    } catch (error) {
      this.#say(wordsFor(error));
    }
    button.ariaBusy = 'false';
  }

  /** @param {string} words */
  #say(words) {
    const note = document.createElement('div');
    note.className = 'note caution';
    note.setAttribute('role', 'alert');
    note.textContent = words;
    this.append(note);
  }
}

customElements.define('passkey-button', PasskeyButton);
