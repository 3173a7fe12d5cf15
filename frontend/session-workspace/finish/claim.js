// @ts-check
import { html, nothing } from 'lit';
import { icon } from '../../kit/icons.js';
import { sheetHead } from '../../kit/sheet.js';
import { t } from '../../kit/texts.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {Workspace} w */
export function claimChip(w) {
  const c = w.claim.known;
  if (!c?.payer) return nothing;
  const open = c.findings.filter((f) => f.blocks).length;
  return html`<button class="claimchip ${open ? 'hold' : ''}" data-test="claim" @click=${w.claim.sheet.open}>
    ${icon(open ? 'caution' : 'ok')}${open ? t('claim', open) : t('claim-2')}<span
      class="sr">${open ? t('to-do') : t('ready')}</span></button>`;
}

/** What holds the claim; it never holds the signature. @param {Workspace} w */
export function claimDialog(w) {
  const { known, sheet } = w.claim;
  if (!known || !sheet.isOpen) return nothing;
  const { close } = sheet;
  const { payer, findings } = known;
  return html`<dialog class="sheet" aria-labelledby="claim-title" @close=${close}>
    ${sheetHead('claim-title', t('the-claim-to', payer), close)}
    ${findings.length ? html`<p>${t('you-can-sign-the-claim')}</p>
      ${findings.map((f) => html`<div class="gap">${icon(f.blocks ? 'stop' : 'caution')}
        <span><b>${f.what}</b> ${f.why} <small>${f.where}. ${f.rule}</small></span></div>`)}`
      : html`<div class="gap fine">${icon('ok')}<span>${t('nothing-is-missing')}</span></div>`}</dialog>`;
}
