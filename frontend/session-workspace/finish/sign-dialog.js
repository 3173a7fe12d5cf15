// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What is not as last time, to be read before signing. @param {Workspace} w */
function changes(w) {
  if (!w.context.last) return nothing;
  const list = w.last.changes;
  const first = w.context.client.name.split(' ')[0];
  const since = w.context.last.dateText;
  return html`<details class="more" ?open=${list.length > 0}>
      <summary>${list.length ? t('changed-since', since, list.length) : t('nothing-changed-since', since)}</summary>
      <div class="changes"><table><tbody>${list.map((c) => html`<tr>
        <th scope="row">${c.what}</th><td>${c.was || t('not-recorded')}</td>
        <td><b>${c.is || t('left-out')}</b></td></tr>`)}</tbody></table></div>
    </details>
    ${w.last.unchanged ? html`<label class="tick warn" data-test="unchanged"><input type="checkbox" required>
      <span>${t('what-says-and-what-you', first)}</span></label>`
      : nothing}`;
}

/** @param {Workspace} w */
export function signDialog(w) {
  if (!w.signing.asking) return nothing;
  const close = w.signing.cancel;
  return html`<dialog aria-labelledby="sign-title" @close=${close}>
    <form @submit=${(/** @type {SubmitEvent} */ e) => w.signing.sign(e)}>
      <h2 id="sign-title">${t('sign-the-note-of', w.context.client.name)}</h2>
      <p class="cap">${t('you-cannot-change-the-note')}</p>
      ${changes(w)}
      <label>${t('your-password')}
        <input type="password" data-test="sign-password" autocomplete="current-password" autofocus required></label>
      ${w.signing.message ? html`<p class="refused" role="alert">${w.signing.message}</p>` : nothing}
      <div class="row end">
        <button type="button" class="btn" @click=${close}>${t('not-yet')}</button>
        <button class="btn main" data-test="sign-confirm" ?disabled=${w.signing.busy}>
          ${icon('pen')}${t('sign-the-note')}</button>
      </div>
    </form></dialog>`;
}
