// @ts-check
import { carried, groupOf } from './carry.js';
import { changedSince, subjectiveAndObjectiveUnchanged } from './visit-diff.js';
import { fieldName, valueText } from './words.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/**
 * The last note beside today's: what holds is taken over section by section, and what changed is told before signing.
 */
export class LastTime {
  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
  }

  /** What a section can take over. @param {string} section */
  offers(section) {
    const c = this.w.context;
    return carried(section, c.last?.fields ?? {}, {
      ceiling: c.ceiling, avoid: c.avoid, banned: c.banned.map((b) => b.technique),
      withheld: c.homeCare.filter((h) => h.withheld).map((h) => h.code),
    });
  }

  /** Takes sections over, marked until they are touched; what is there already stays. @param {string[]} sections */
  take(...sections) {
    const { w } = this;
    const { last } = w.context;
    if (!last) return;
    const { noteId, by, dateText } = last;
    const groups = new Set();
    for (const { field, value } of sections.flatMap((s) => this.offers(s))) {
      const now = w.value(field);
      if (now !== null && now !== '') continue;
      w.journal?.record(field, value);
      groups.add(groupOf(field));
    }
    for (const group of groups) w.journal?.record(`carried.${group}`, { note: noteId, by, day: dateText });
    if (sections.includes('HANDS_ON')) {
      const unrated = w.treatment.worked().find((r) => !w.value(`region.${r}.rating`));
      if (unrated) w.treatment.show(unrated);
    }
    w.requestUpdate();
  }

  /** Where a field's value was taken over from, until it is touched. @param {string} field */
  origin(field) { return this.w.value(`carried.${groupOf(field)}`); }

  /** Today's fields as they stand. @returns {Record<string, any>} */
  get today() { return Object.fromEntries(this.w.entries('').map((e) => [e.field, e.value])); }

  /** Whether what the client says and what was found are both as they were. */
  get unchanged() {
    const last = this.w.context?.last;
    return last ? subjectiveAndObjectiveUnchanged(last.fields, this.today) : false;
  }

  get changes() {
    const region = (/** @type {string} */ code) => this.w.region(code);
    return changedSince(this.w.context.last?.fields ?? {}, this.today,
      { name: (f) => this.#name(f, region), text: (v) => valueText(v, region) });
  }

  /**
   * Home care by what it is, because a yes says nothing of it.
   * @param {string} field
   * @param {(code: string) => string} region
   */
  #name(field, region) {
    const care = this.w.context.homeCare.find((h) => field === `homecare.${h.code}`);
    return care ? `Home care: ${care.label}` : fieldName(field, region);
  }
}
