// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {import('./snippets.js').Snippet} Snippet */

/** @param {Workspace} w @param {import('./snippets.js').Into} into */
export const snippetButton = (w, into) => html`<button class="btn square"
  data-test="snippets-${into.field.replace('.', '-')}" aria-haspopup="dialog" aria-label="Snippets" title="Snippets"
  @click=${() => w.snippets.openFor(into)}>${icon('plan')}</button>`;

/** What a snippet sets besides its text. @param {Workspace} w @param {Snippet} s */
const sets = (w, s) => [
  s.technique && w.treatment.techniques[s.technique], s.pressure !== null && `pressure ${s.pressure}`,
  s.minutes !== null && `${s.minutes} min`,
].filter(Boolean).join(', ');

/** @param {Workspace} w @param {Snippet} s */
const row = (w, s) => html`<li class="snippet">
  <button class="btn" data-test="snippet-${s.id}" @click=${() => w.snippets.insert(s)}>
    <span><b>${s.title}</b> ${s.text}</span><small>${sets(w, s)}${s.own ? '' : ' practice'}</small></button>
  ${s.own ? html`<button class="plain" aria-label="Remove ${s.title}"
    @click=${() => w.snippets.remove(s)}>${icon('close')}</button>` : nothing}</li>`;

/** @param {Workspace} w */
export function snippetDialog(w) {
  const { into, region, all, close } = w.snippets;
  if (!into) return nothing;
  return html`<dialog class="sheet" aria-labelledby="snippet-title" @close=${close}>
    ${sheetHead('snippet-title', 'Snippets', close)}
    ${all.length ? html`<ul class="list">${all.map((s) => row(w, s))}</ul>`
      : html`<p class="cap">None yet. Save text you often use.</p>`}
    <form class="form" @submit=${(/** @type {SubmitEvent} */ e) => w.snippets.save(e)}>
      <label>Name<input name="title" required maxlength="60" data-test="snippet-title"></label>
      <label>Text
        <textarea name="text" rows="3" maxlength="2000" data-test="snippet-text"
          .value=${w.text(into.field)}></textarea></label>
      ${region ? html`<label class="tick"><input type="checkbox" name="values"
        checked>With technique, pressure and minutes of ${w.region(region)}</label>` : nothing}
      <label class="tick"><input type="checkbox" name="shared">For the whole practice</label>
      <button class="btn" data-test="snippet-save">${icon('plus')}Save as a snippet</button>
    </form></dialog>`;
}
