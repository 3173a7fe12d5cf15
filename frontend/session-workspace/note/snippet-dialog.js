// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';
import { t } from '../../kit/texts.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {import('./snippets.js').Snippet} Snippet */

/** @param {Workspace} w @param {import('./snippets.js').Into} into */
export const snippetButton = (w, into) => html`<button class="btn square"
  data-test="snippets-${into.field.replace('.', '-')}" aria-haspopup="dialog"
  aria-label=${t('snippets')} title=${t('snippets')}
  @click=${() => w.snippets.openFor(into)}>${icon('plan')}</button>`;

/** What a snippet sets besides its text. @param {Workspace} w @param {Snippet} s */
const sets = (w, s) => [
  s.technique && w.treatment.techniques[s.technique], s.pressure !== null && t('pressure-2', s.pressure),
  s.minutes !== null && t('min-2', s.minutes),
].filter(Boolean).join(', ');

/** @param {Workspace} w @param {Snippet} s */
const row = (w, s) => html`<li class="snippet">
  <button class="btn" data-test="snippet-${s.id}" @click=${() => w.snippets.insert(s)}>
    <span><b>${s.title}</b> ${s.text}</span><small>${sets(w, s)}${s.own ? '' : t('practice')}</small></button>
  ${s.own ? html`<button class="plain" aria-label=${t('remove-2', s.title)}
    @click=${() => w.snippets.remove(s)}>${icon('close')}</button>` : nothing}</li>`;

/** @param {Workspace} w */
export function snippetDialog(w) {
  const { into, region, all, close } = w.snippets;
  if (!into) return nothing;
  return html`<dialog class="sheet" aria-labelledby="snippet-title" @close=${close}>
    ${sheetHead('snippet-title', t('snippets'), close)}
    ${all.length ? html`<ul class="list">${all.map((s) => row(w, s))}</ul>`
      : html`<p class="cap">${t('none-yet-save-text-you')}</p>`}
    <form class="form" @submit=${(/** @type {SubmitEvent} */ e) => w.snippets.save(e)}>
      <label>${t('name')}<input name="title" required maxlength="60" data-test="snippet-title"></label>
      <label>${t('text')}
        <textarea name="text" rows="3" maxlength="2000" data-test="snippet-text"
          .value=${w.text(into.field)}></textarea></label>
      ${region ? html`<label class="tick"><input type="checkbox" name="values"
        checked>${t('with-technique-pressure-and-minutes', w.region(region))}</label>` : nothing}
      <label class="tick"><input type="checkbox" name="shared">${t('for-the-whole-practice')}</label>
      <button class="btn" data-test="snippet-save">${icon('plus')}${t('save-as-a-snippet')}</button>
    </form></dialog>`;
}
