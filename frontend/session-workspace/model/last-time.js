// @ts-check
import { carried } from './carry.js';
import { F, named } from './fields.js';
import { changedSince, subjectiveAndObjectiveUnchanged } from './visit-diff.js';

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
    return carried(this.w.fields, section, c.last?.fields ?? {}, {
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
      groups.add(w.fields.groupOf(field));
    }
    for (const group of groups) w.journal?.record(named(F.CARRIED, group), { note: noteId, by, day: dateText });
    if (sections.includes('HANDS_ON')) {
      const unrated = w.treatment.worked().find((r) => !w.value(named(F.REGION_RATING, r)));
      if (unrated) w.treatment.show(unrated);
    }
    w.requestUpdate();
  }

  /** Where a field's value was taken over from, until it is touched. @param {string} field */
  origin(field) { return this.w.value(named(F.CARRIED, this.w.fields.groupOf(field))); }

  /** Today's fields as they stand. @returns {Record<string, any>} */
  get today() { return Object.fromEntries(this.w.entries('').map((e) => [e.field, e.value])); }

  /** Whether what the client says and what was found are both as they were. */
  get unchanged() {
    const last = this.w.context?.last;
    return last ? subjectiveAndObjectiveUnchanged(this.w.fields, last.fields, this.today) : false;
  }

  get changes() {
    const { w } = this;
    return changedSince(w.fields, w.context.last?.fields ?? {}, this.today,
      { name: (field) => w.nameOf(field), text: (field, value) => w.textOf(field, value) });
  }
}
