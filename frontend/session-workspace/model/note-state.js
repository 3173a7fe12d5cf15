// @ts-check
/**
 * One recorded change of one field. Nothing is overwritten: a change names the changes it replaces.
 * @typedef {{opId: string, field: string, value: any, supersedes: string[], clientTime: string, deviceId: string}} Op
 */
/**
 * @typedef {{field: string, ops: Op[]}} Conflict two or more values that were recorded without knowing of each other
 */

/**
 * Text that is the same for the same value, whatever the order of its keys.
 * @param {any} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    return `{${Object.keys(value).sort().map((k) => `${JSON.stringify(k)}:${canonical(value[k])}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** The note as the changes make it. The same set of changes gives the same note in any order, with any repetition. */
export class NoteState {
  /** @param {Iterable<Op>} [ops] */
  constructor(ops = []) {
    /** @type {Map<string, Op>} */
    this.ops = new Map();
    /** @type {Set<string>} */
    this.superseded = new Set();
    /** @type {Map<string, Map<string, Op>>} */
    this.byField = new Map();
    for (const op of ops) this.add(op);
  }

  /** @param {Op} op */
  add(op) {
    if (this.ops.has(op.opId)) return;
    this.ops.set(op.opId, op);
    for (const id of op.supersedes ?? []) {
      this.superseded.add(id);
      const old = this.ops.get(id);
      if (old) this.byField.get(old.field)?.delete(id);
    }
    if (this.superseded.has(op.opId)) return;
    let live = this.byField.get(op.field);
    if (!live) this.byField.set(op.field, (live = new Map()));
    live.set(op.opId, op);
  }

  /**
   * The live changes of a field, in an order all tablets agree on.
   * @param {string} field
   * @returns {Op[]}
   */
  live(field) {
    const live = this.byField.get(field);
    if (!live) return [];
    return [...live.values()].sort((a, b) => (a.clientTime + a.opId < b.clientTime + b.opId ? -1 : 1));
  }

  /**
   * The live changes of a field, one for each different value.
   * @param {string} field
   * @returns {Op[]}
   */
  distinct(field) {
    const seen = new Set();
    return this.live(field).filter((op) => {
      const key = canonical(op.value);
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
  }

  /**
   * The value of a field; while two versions wait for a choice, the later one.
   * @param {string} field
   * @returns {any}
   */
  value(field) {
    return this.live(field).at(-1)?.value ?? null;
  }

  /** @param {string} field */
  conflicts(field) {
    return this.distinct(field).length > 1;
  }

  /** @returns {Conflict[]} */
  allConflicts() {
    return [...this.byField.keys()].sort().map((field) => ({ field, ops: this.distinct(field) }))
      .filter((c) => c.ops.length > 1);
  }

  /**
   * Fields that hold a value, such as those of all findings, oldest first.
   * @param {string} prefix
   * @returns {{field: string, value: any, at: string}[]}
   */
  entries(prefix) {
    const found = [];
    for (const field of this.byField.keys()) {
      const op = field.startsWith(prefix) ? this.live(field).at(-1) : undefined;
      if (op && op.value !== null) found.push({ field, value: op.value, at: op.clientTime });
    }
    return found.sort((a, b) => (a.at + a.field < b.at + b.field ? -1 : 1));
  }

  /** @returns {Op[]} */
  liveOps() {
    return [...this.byField.keys()].sort().flatMap((field) => this.live(field));
  }

  /** What the signer has seen: every live change. */
  seen() {
    return this.liveOps().map((op) => op.opId).sort().join(',');
  }

  /**
   * A change of a field that replaces what is live on this tablet, or null when nothing changes.
   * @param {string} field
   * @param {any} value
   * @param {string} deviceId
   * @param {Date} [now]
   * @returns {Op | null}
   */
  change(field, value, deviceId, now = new Date()) {
    const live = this.live(field);
    const same = this.distinct(field).length < 2 && canonical(this.value(field)) === canonical(value);
    if (same) return null;
    return {
      opId: crypto.randomUUID(), field, value, supersedes: live.map((op) => op.opId).sort(),
      clientTime: now.toISOString(), deviceId,
    };
  }

  /**
   * The note of the server's live changes and of those still waiting here.
   * @param {Op[]} server
   * @param {Op[]} waiting
   */
  static of(server, waiting) {
    return new NoteState([...server, ...waiting]);
  }
}
