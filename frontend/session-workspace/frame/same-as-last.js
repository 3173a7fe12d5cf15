// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * Takes a section over from last time.
 * @param {Workspace} w
 * @param {string} title
 * @param {string} test
 * @param {string[]} sections
 */
export function sameAsLast(w, title, test, ...sections) {
  const { last } = w.context;
  if (!last || !sections.some((s) => w.last.offers(s).some((f) => w.value(f.field) === null))) return nothing;
  const { by, own } = last;
  return html`<button class="btn soft" data-test=${test} @click=${() => w.last.take(...sections)}>
    ${icon('same')}${title}${own ? nothing : html`<small>${t('by', by)}</small>`}</button>`;
}
