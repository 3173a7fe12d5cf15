// @ts-check
import { html } from 'lit';
import { icon } from './icons.js';
import { t } from './texts.js';

/** Whether a sheet is open. */
export class Sheet {
  #open = false;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) { this.host = host; }

  get isOpen() { return this.#open; }

  open = () => this.#set(true);

  close = () => this.#set(false);

  /** @param {boolean} open */
  #set(open) {
    this.#open = open;
    this.host.requestUpdate();
  }
}

/**
 * The head of a sheet: its name, and the way out.
 * @param {string} id
 * @param {string} title
 * @param {() => void} close
 */
export const sheetHead = (id, title, close) => html`<header class="row">
  <h2 id=${id}>${title}</h2><span class="sp"></span>
  <button class="plain" aria-label=${t('close')} @click=${close}>${icon('close')}</button></header>`;
