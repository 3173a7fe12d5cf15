// @ts-check
import { html, nothing } from 'lit';
import { call } from '../../kit/api.js';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';
import { TECHNIQUES } from '../model/words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/**
 * @typedef {{id: string, title: string, text: string, technique: string | null, pressure: number | null,
 *   minutes: number | null, shared: boolean, own: boolean}} Snippet
 */

/** @param {Workspace} w @param {{field: string, region: string}} into */
export const snippetButton = (w, into) => html`<button class="btn square"
  data-test="snippets-${into.field.replace('.', '-')}" aria-haspopup="dialog" aria-label="Snippets" title="Snippets"
  @click=${() => { w.commitAll(); w.snippetInto = into; w.requestUpdate(); }}>${icon('plan')}</button>`;

/** What a snippet sets besides its text. @param {Snippet} s */
const sets = (s) => [
  s.technique && TECHNIQUES[s.technique], s.pressure !== null && `pressure ${s.pressure}`,
  s.minutes !== null && `${s.minutes} min`,
].filter(Boolean).join(', ');

/**
 * Adds the text after what is there and sets the values on the region; nothing is replaced unseen.
 * @param {Workspace} w
 * @param {Snippet} s
 */
function insert(w, s) {
  const into = /** @type {{field: string, region: string}} */ (w.snippetInto);
  const before = w.text(into.field).trimEnd();
  if (s.text) w.record(into.field, before ? `${before}\n${s.text}` : s.text);
  const code = into.region;
  if (code && w.treatable(code) && w.treatment.part(code, 'worked') === true) {
    if (s.technique && !w.bannedReason(s.technique)) w.treatment.technique(code, s.technique);
    if (s.pressure !== null) w.record(`region.${code}.pressure`, Math.min(s.pressure, w.context.ceiling ?? 10));
    if (s.minutes !== null) w.treatment.setMinutes(code, s.minutes);
  }
  w.snippetInto = null;
  w.tell(`Added: ${s.title}.`);
}

/** @param {Workspace} w @param {SubmitEvent} e */
async function save(w, e) {
  e.preventDefault();
  const form = /** @type {HTMLFormElement} */ (e.target);
  const data = new FormData(form);
  const code = w.snippetInto?.region ?? '';
  const values = data.get('values') && code ? {
    technique: w.treatment.part(code, 'technique'), pressure: w.treatment.part(code, 'pressure'),
    minutes: w.treatment.minutes(code),
  } : { technique: null, pressure: null, minutes: null };
  const body = { title: data.get('title'), text: data.get('text'), shared: Boolean(data.get('shared')), ...values };
  try {
    const { status, json } = await call(`${w.journal?.api}/snippets`, { body });
    if (status !== 200) throw new Error(json?.message ?? '');
    w.context.snippets = json;
    w.tell('Kept as a snippet.');
    form.reset();
  } catch (problem) {
    const { message } = /** @type {Error} */ (problem);
    w.tell(message || 'Snippets are kept when the connection is back. The note itself is safe.');
  }
}

/** @param {Workspace} w @param {Snippet} s */
async function remove(w, s) {
  try {
    const { status, json } = await call(`${w.journal?.api}/snippets/${s.id}/removal`, { body: {} });
    if (status === 200) w.context.snippets = json;
  } catch { w.tell('That needs the connection.'); }
  w.requestUpdate();
}

/** @param {Workspace} w */
export function snippetDialog(w) {
  const into = w.snippetInto;
  if (!into) return nothing;
  const all = /** @type {Snippet[]} */ (w.context.snippets ?? []);
  const worked = into.region && w.treatable(into.region) && w.treatment.part(into.region, 'worked') === true;
  const close = () => { w.snippetInto = null; w.requestUpdate(); };
  return html`<dialog class="sheet" aria-labelledby="snippet-title" @close=${close}>
    ${sheetHead('snippet-title', 'Snippets', close)}
    ${all.length ? html`<ul class="list">${all.map((s) => html`<li class="snippet">
        <button class="btn" data-test="snippet-${s.id}" @click=${() => insert(w, s)}>
          <span><b>${s.title}</b> ${s.text}</span><small>${sets(s)}${s.own ? '' : ' practice'}</small></button>
        ${s.own ? html`<button class="plain" aria-label="Remove ${s.title}"
          @click=${() => remove(w, s)}>${icon('close')}</button>` : nothing}</li>`)}</ul>`
      : html`<p class="cap">None yet. Write what you often write, once.</p>`}
    <form class="form" @submit=${(/** @type {SubmitEvent} */ e) => save(w, e)}>
      <label>Name<input name="title" required maxlength="60" data-test="snippet-title"></label>
      <label>Text
        <textarea name="text" rows="3" maxlength="2000" data-test="snippet-text"
          .value=${w.text(into.field)}></textarea></label>
      ${worked ? html`<label class="tick"><input type="checkbox" name="values"
        checked>With technique, pressure and minutes of ${w.region(into.region)}</label>` : nothing}
      <label class="tick"><input type="checkbox" name="shared">For the whole practice</label>
      <button class="btn" data-test="snippet-save">${icon('plus')}Keep as a snippet</button>
    </form></dialog>`;
}
