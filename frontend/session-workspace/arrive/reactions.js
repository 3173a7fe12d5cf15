// @ts-check
import { html, nothing } from 'lit';
import { check } from '../../kit/fields.js';
import { icon } from '../../kit/icons.js';
import { t } from '../../kit/texts.js';
import { F, kindOf, named, prefixOf } from '../model/fields.js';
import { isSerious } from '../model/limits.js';
import { REACTIONS, RELATED, SEVERITIES, SEVERITY_MEANS } from '../model/words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/** @typedef {'LAST' | 'TODAY'} When after the last session, or during this one */

/** @param {Workspace} w @param {When} when */
const reactions = (w, when) => w.entries(prefixOf(F.REACTION))
  .filter((e) => e.value?.type && e.value.when === when);

/**
 * @param {Workspace} w
 * @param {string} field
 * @param {any} r
 * @param {string} key
 * @param {Record<string, string>} words
 * @param {string} label
 */
const choose = (w, field, r, key, words, label) => html`<div class="chips" role="group" aria-label=${label}>
  ${Object.entries(words).map(([code, word]) => html`
    <button class="chip" data-test="reaction-${code}" aria-pressed=${r[key] === code}
      @click=${() => w.record(field, { ...r, [key]: code })}>
      ${r[key] === code ? icon('check') : nothing}${word}</button>`)}</div>`;

/** @param {Workspace} w @param {string} field @param {any} r @param {string} key @param {string} label */
const words = (w, field, r, key, label) => html`<label class="field"><span>${label}</span>
  <textarea rows="1" data-test="reaction-${key}" .value=${r[key] ?? ''}
    @change=${(/** @type {any} */ e) => w.record(field, { ...r, [key]: e.target.value.trim() })}></textarea></label>`;

/** @param {Workspace} w @param {{field: string, value: any}} entry */
function editor(w, { field, value: r }) {
  const resolve = (/** @type {any} */ e) => w.record(field, { ...r, resolved: e.target.value || undefined });
  const technique = r.technique ? `, ${w.treatment.techniques[r.technique]}` : '';
  const pressure = r.pressure != null ? t('pressure', r.pressure) : '';
  return html`<section class="mark" aria-label=${REACTIONS[r.type]}>
    <header><b>${REACTIONS[r.type]}</b>
      <button class="btn" @click=${() => w.record(field, null)}>${t('remove')}</button></header>
    ${choose(w, field, r, 'severity', SEVERITIES, t('how-bad'))}
    ${r.severity ? html`<p class="cap">${SEVERITIES[r.severity]}: ${SEVERITY_MEANS[r.severity]}.</p>` : nothing}
    ${choose(w, field, r, 'related', RELATED, t('where-it-came-from'))}
    ${r.region ? html`<p class="cap">${w.region(r.region)}${technique}${pressure}</p>` : nothing}
    ${words(w, field, r, 'action', isSerious(r) ? t('what-was-done-needed') : t('what-was-done'))}
    ${r.when === 'LAST' ? html`<label class="field"><span>${t('gone-since')}</span>
      <input type="date" .value=${r.resolved ?? ''} @change=${resolve}></label>` : nothing}
    ${isSerious(r) ? html`<p class="warn stop">${icon('stop')}<span><b>${t('serious')}</b>
      ${t('booked-visits-are-on-hold')}</span></p>` : nothing}
  </section>`;
}

/** Which reaction is being added: one after the last session, or one during this. */
export class Reactions {
  /** @type {When | ''} */
  #adding = '';

  /** @param {Workspace} w */
  constructor(w) { this.w = w; }

  get adding() { return this.#adding; }

  /** @param {When} when */
  toggleAdding(when) {
    this.#adding = this.#adding === when ? '' : when;
    this.w.requestUpdate();
  }

  /** With what was done where it most likely came from. @param {When} when @param {string} type */
  add(when, type) {
    const { w } = this;
    const { treatment, context } = w;
    const code = when === 'TODAY' ? treatment.selected : context.last?.regions[0]?.code;
    const last = context.last?.regions.find((r) => r.code === code);
    const now = (/** @type {string} */ name) => treatment.part(code ?? '', name);
    const at = code && when === 'TODAY'
      ? { region: code, technique: now(F.REGION_TECHNIQUE), pressure: now(F.REGION_PRESSURE) }
      : last ? { region: last.code, technique: last.technique, pressure: last.pressure } : {};
    w.record(named(F.REACTION, crypto.randomUUID()), { type, when, severity: 'MILD', ...at });
    w.record(F.REACTION_ASKED, true);
    this.#adding = '';
    w.requestUpdate();
  }
}

/** @param {Workspace} w @param {When} when */
const kinds = (w, when) => html`<div class="chips" role="group" aria-label=${t('what-kind')}>
  ${Object.entries(REACTIONS).map(([type, word]) => html`
    <button class="chip" data-test="reaction-type-${type}"
      @click=${() => w.reactions.add(when, type)}>${word}</button>`)}</div>`;

/**
 * Adverse reactions: asked after the last session, recorded when one shows today.
 * @param {Workspace} w
 * @param {When} when
 */
export function reactionCard(w, when) {
  const all = reactions(w, when);
  const open = w.reactions.adding === when;
  const last = when === 'LAST';
  const more = all.length ? t('another-reaction') : last ? t('soreness-or-anything-else') : t('record-one');
  return html`<section class="card" aria-label=${last ? t('reaction-to-the-last-session') : t('reaction-today')}>
    <header><h2>${last ? t('after-the-last-session') : t('reaction-during-the-session')}</h2></header>
    <div class="form" data-focus=${last ? F.REACTION_ASKED : kindOf(F.REACTION)}><div class="row">
      ${last && !all.length ? check(w, F.REACTION_ASKED, t('no-reaction'), 'reaction-none') : nothing}
      <button class="chip" data-test="reaction-add-${when}" aria-expanded=${open}
        @click=${() => w.reactions.toggleAdding(when)}>
        ${icon('plus')}${more}</button></div>
    ${open ? kinds(w, when) : nothing}${all.map((e) => editor(w, e))}</div></section>`;
}
