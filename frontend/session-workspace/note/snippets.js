// @ts-check
import { call } from '../../kit/api.js';
import { t } from '../../kit/texts.js';
import { F, named } from '../model/fields.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */
/**
 * Where a snippet goes: a text, and the region whose values it may set.
 * @typedef {{field: string, region: string}} Into
 */
/**
 * @typedef {{id: string, title: string, text: string, technique: string | null, pressure: number | null,
 *   minutes: number | null, shared: boolean, own: boolean}} Snippet
 */

/** What somebody often writes, written once: shown for one text at a time, inserted, kept and removed. */
export class Snippets {
  /** @type {Into | null} */
  #into = null;

  /** @param {Workspace} w */
  constructor(w) { this.w = w; }

  /** Where they go, while they are shown. */
  get into() { return this.#into; }

  /** @returns {Snippet[]} */
  get all() { return this.w.context.snippets ?? []; }

  /** @param {Into} into */
  openFor(into) {
    this.w.commitAll();
    this.#into = into;
    this.w.requestUpdate();
  }

  close = () => {
    this.#into = null;
    this.w.requestUpdate();
  };

  /** The region whose values belong to a snippet made here, or ''. */
  get region() {
    const { treatment } = this.w;
    const code = this.#into?.region ?? '';
    return code && treatment.treatable(code) && treatment.part(code, F.REGION_WORKED) === true ? code : '';
  }

  /**
   * Adds the text after what is there and sets the values on the region; nothing is replaced unseen.
   * @param {Snippet} s
   */
  insert(s) {
    const { w, region } = this;
    const { field } = /** @type {Into} */ (this.#into);
    const before = w.text(field).trimEnd();
    if (s.text) w.record(field, before ? `${before}\n${s.text}` : s.text);
    if (region) {
      if (s.technique && !w.treatment.bannedReason(s.technique)) w.treatment.technique(region, s.technique);
      if (s.pressure !== null) {
        w.record(named(F.REGION_PRESSURE, region), Math.min(s.pressure, w.context.ceiling ?? s.pressure));
      }
      if (s.minutes !== null) w.treatment.setMinutes(region, s.minutes);
    }
    this.#into = null;
    w.tell(t('added', s.title));
  }

  /** @param {SubmitEvent} e */
  async save(e) {
    e.preventDefault();
    const { w } = this;
    const form = /** @type {HTMLFormElement} */ (e.target);
    const data = new FormData(form);
    const body = {
      title: data.get('title'), text: data.get('text'), shared: Boolean(data.get('shared')),
      ...this.#values(Boolean(data.get('values'))),
    };
    try {
      const { status, json } = await call(`${w.journal?.api}/snippets`, { body });
      if (status !== 200) throw new Error(json?.message ?? '');
      w.journal?.takeSnippets(json);
      w.tell(t('kept-as-a-snippet'));
      form.reset();
    } catch (problem) {
      const { message } = /** @type {Error} */ (problem);
      w.tell(message || t('snippets-are-kept-when-the-connection'));
    }
  }

  /** @param {boolean} wanted */
  #values(wanted) {
    const code = this.#into?.region ?? '';
    if (!wanted || !code) return { technique: null, pressure: null, minutes: null };
    const { treatment: t } = this.w;
    const [technique, pressure] = [t.part(code, F.REGION_TECHNIQUE), t.part(code, F.REGION_PRESSURE)];
    return { technique, pressure, minutes: t.minutes(code) };
  }

  /** @param {Snippet} s */
  async remove(s) {
    const { w } = this;
    try {
      const { status, json } = await call(`${w.journal?.api}/snippets/${s.id}/removal`, { body: {} });
      if (status === 200) w.journal?.takeSnippets(json);
    } catch { w.tell(t('that-needs-the-connection')); }
    w.requestUpdate();
  }
}
