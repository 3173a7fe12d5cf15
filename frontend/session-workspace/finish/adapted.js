// @ts-check
import { html, nothing } from 'lit';
import { textArea } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F, named } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** @param {Workspace} w @param {import('../model/briefing.js').Adaptation} asked */
function adaptation(w, { rule, title, choices }) {
  const field = named(F.ADAPTED, rule);
  const said = w.value(field);
  const own = Boolean(said) && !choices.includes(said);
  const line = textArea(w, field, t('what-else-you-did', title), `adapted-${rule}-other`, { rows: 1 });
  if (!choices.length) return html`<div class="field"><span aria-hidden="true">${title}</span>${line}</div>`;
  return html`<div class="field"><span aria-hidden="true">${title}</span>
    <div class="chips" role="group" aria-label=${title} data-focus=${field}>
      ${choices.map((choice, i) => html`
        <button class="chip" data-test="adapted-${rule}-${i}" aria-pressed=${said === choice}
          @click=${() => w.record(field, said === choice ? null : choice)}>
          ${said === choice ? icon('check') : nothing}${choice}</button>`)}
    </div>
    <details class="more" ?open=${own}><summary>${t('other')}</summary>${line}</details></div>`;
}

/**
 * How the session was adapted to what no limit keeps by itself: one tap for each, or a line under Other.
 * @param {Workspace} w
 */
export function adaptedCard(w) {
  const asked = w.context.adaptations;
  if (!asked.length) return nothing;
  return html`<section class="card" aria-label=${t('how-it-was-adapted')}>
    <header><h2>${t('how-it-was-adapted')}</h2><small>${t('one-choice-each')}</small></header>
    <div class="form">${asked.map((one) => adaptation(w, one))}</div></section>`;
}
