// @ts-check
import { t } from '../../kit/texts.js';
import { F, codesOf, named, prefixOf } from './fields.js';
import { wantedOn, workedRegions } from './limits.js';
import { minutesByRegion } from './minutes.js';
import { eased, pressureFlags, startingPressure } from './pressure-rules.js';

/** @typedef {import('../session-workspace.js').SessionWorkspace} Workspace */

/** What is said of a region that was worked on; gone with the work. */
const PARTS = [
  F.REGION_WORKED, F.REGION_TECHNIQUE, F.REGION_PRESSURE, F.REGION_MINUTES, F.REGION_MINUTES_BY, F.REGION_RATING,
  F.REGION_REASON, F.REGION_INCIDENT, F.REGION_POINTS, F.REGION_HELD,
];
const USUAL_MINUTES = 10;

/** What is done with the hands: regions, their pressure, the answers, and the time each takes. */
export class Treatment {
  #selected = '';
  #refusal = '';
  /** @type {number | null} */
  #refused = null;

  /** @param {Workspace} w */
  constructor(w) {
    this.w = w;
  }

  /** The region that is open, or ''. */
  get selected() { return this.#selected; }
  /** Why a pressure was not taken, or ''. */
  get refusal() { return this.#refusal; }
  /** The pressure that was refused, if any. */
  get refused() { return this.#refused; }

  get context() { return this.w.context; }

  /** @param {string} code @param {string} name of a field that every region has */
  part(code, name) { return this.w.value(named(name, code)); }

  /** What can be done, by code. @returns {Record<string, string>} */
  get techniques() { return this.w.fields.choices(F.REGION_TECHNIQUE); }

  /** How it can feel, by code. @returns {Record<string, string>} */
  get ratings() { return this.w.fields.choices(F.REGION_RATING); }

  /** The worked regions, in the order they were begun. @returns {string[]} */
  worked() {
    return workedRegions(this.w);
  }

  /** What the client wants here: today's wish, else the profile. @param {string} code @returns {number | null} */
  preference(code) {
    return wantedOn(this.w, this.context, code);
  }

  /** What the profile says about a region. @param {string} code @returns {number | null} */
  usual(code) {
    return this.context.preferenceByRegion?.[code] ?? this.context.preference ?? null;
  }

  /** What last time says about a region. @param {string} code */
  lastTime(code) {
    const last = this.context.last;
    const here = last?.regions?.find((r) => r.code === code) ?? null;
    const tooMuch = Object.entries(last?.fields ?? {})
      .filter(([f, v]) => codesOf(F.CHECK_IN, f) && v?.region === code && v.rating === 'TOO_MUCH')
      .map(([, v]) => v.applied);
    return here && { ...here, tooMuchAt: tooMuch.length ? Math.min(...tooMuch) : null };
  }

  /** @param {string} code */
  treatable(code) { return Boolean(this.context?.treatable?.includes(code)); }

  /** Why a technique may not be used today; null when it may. @param {string} technique @returns {string | null} */
  bannedReason(technique) {
    return this.context?.banned?.find((b) => b.technique === technique)?.reason ?? null;
  }

  /** Opens a region, without beginning work on it. @param {string} code or '' for none */
  show(code) {
    this.#selected = code;
    this.w.requestUpdate();
  }

  /** A region was chosen: opens it, and begins work where hands may work. @param {string} code */
  select(code) {
    const { w, context: c } = this;
    this.#accept();
    w.map.describe('');
    // What was worked on before the limit was known is opened: it is taken out, or its incident recorded.
    if (c.avoid.includes(code) && this.part(code, F.REGION_WORKED) !== true) {
      const why = c.alerts.find((a) => a.tone === 'stop');
      w.tell(why ? t('is-a-keep-off-area-2', w.region(code), why.strong, why.text).trim()
        : t('is-a-keep-off-area-3', w.region(code)));
      return;
    }
    this.show(code);
    if (this.treatable(code)) this.begin(code);
    this.#bringIntoSight();
  }

  /** On a phone the map fills the screen, and what is done with a region is below it. */
  async #bringIntoSight() {
    if (!matchMedia('(max-width: 620px)').matches) return;
    await this.w.updateComplete;
    this.w.renderRoot.querySelector('.region')?.scrollIntoView({ block: 'start' });
  }

  /** The next region that waits; without one, the finish. */
  next() {
    const code = this.upNext();
    if (code) this.select(code);
    else this.w.place.open('FINISH');
  }

  /** Begins work on a region with what is known about it. @param {string} code */
  begin(code) {
    const { w, context: c } = this;
    if (this.part(code, F.REGION_WORKED) !== true) {
      const last = this.lastTime(code);
      const technique = [...(c.plan?.techniques ?? []), ...Object.keys(this.techniques)]
        .find((timed) => !this.bannedReason(timed));
      w.record(named(F.REGION_WORKED, code), true);
      if (technique) w.record(named(F.REGION_TECHNIQUE, code), technique);
      w.record(named(F.REGION_PRESSURE, code), startingPressure({
        preferred: this.preference(code), last: last?.pressure ?? null, wasTooMuch: last?.tooMuchAt != null,
        ceiling: c.ceiling,
      }));
      if (!this.running) w.record(named(F.REGION_MINUTES, code), USUAL_MINUTES);
    }
    if (this.running) this.block(code);
  }

  /** @param {string} code */
  remove(code) {
    const { w } = this;
    for (const part of PARTS) w.record(named(part, code), null);
    for (const e of w.entries(prefixOf(named(F.REGION_STROKE, code)))) w.record(e.field, null);
    for (const e of this.blocks()) if (e.value.region === code) w.record(e.field, null);
    if (this.#selected === code) this.show('');
  }

  /** @param {string} code @param {string} technique */
  technique(code, technique) {
    this.w.record(named(F.REGION_TECHNIQUE, code), technique);
    if (this.running) this.block(code);
  }

  // ---- pressure ----------------------------------------------------------------------------------------------------
  /** @param {number} to */
  setPressure(to) {
    const { min, max } = this.w.fields.range(F.REGION_PRESSURE);
    this.#accept();
    if (to < min || to > max) return this.w.requestUpdate();
    const over = pressureFlags(this.context.pressure, { preferred: null, applied: to }).includes('OVER_CEILING');
    if (over && !this.part(this.#selected, F.REGION_INCIDENT)) {
      this.#refusal = t('is-above-the-ceiling-of', to, this.context.ceiling);
      this.#refused = to;
    } else this.w.record(named(F.REGION_PRESSURE, this.#selected), to);
    this.w.requestUpdate();
  }

  /** It happened: what was applied above the ceiling is recorded, with its account. @param {number} applied */
  recordIncident(applied) {
    const { w } = this;
    w.record(named(F.REGION_INCIDENT, this.#selected),
      t('applied-above-the-ceiling-of', applied, this.context.ceiling));
    w.record(named(F.REGION_PRESSURE, this.#selected), applied);
    this.#accept();
    w.requestUpdate();
  }

  /** Nothing is refused, or not any more. */
  #accept() {
    this.#refusal = '';
    this.#refused = null;
  }

  /** The latest check-in of a region. @param {string} code @returns {{field: string, value: any} | null} */
  lastCheck(code) {
    return this.w.entries(prefixOf(F.CHECK_IN)).filter((e) => e.value.region === code)
      .sort((a, b) => (a.value.at < b.value.at ? -1 : 1)).at(-1) ?? null;
  }

  /** Takes the client's answer; too much lowers the pressure at once. @param {string} rating */
  rate(rating) {
    const { w } = this;
    const region = this.#selected;
    const applied = this.part(region, F.REGION_PRESSURE);
    this.#refusal = '';
    w.record(named(F.CHECK_IN, crypto.randomUUID()), { region, applied, rating, at: new Date().toISOString() });
    w.record(named(F.REGION_RATING, region), rating);
    if (rating === 'TOO_MUCH' && applied !== null) w.record(named(F.REGION_PRESSURE, region), eased(applied));
  }

  /** @param {string} code @param {number} discomfort 0-10 */
  discomfort(code, discomfort) {
    const check = this.lastCheck(code);
    if (check) this.w.record(check.field, { ...check.value, discomfort });
    else {
      this.w.record(named(F.CHECK_IN, crypto.randomUUID()),
        { region: code, applied: this.part(code, F.REGION_PRESSURE), discomfort, at: new Date().toISOString() });
    }
  }

  /** The next region of the plan, or of what was taken over, that still waits. @returns {string | null} */
  upNext() {
    const worked = this.worked();
    const unrated = worked.find((r) => r !== this.#selected && !this.part(r, F.REGION_RATING));
    if (unrated) return unrated;
    const { avoid, plan } = this.context;
    const last = (this.context.last?.regions ?? []).map((r) => r.code);
    const asLast = last.length > 0 && last.every((r) => worked.includes(r) || avoid.includes(r));
    const wanted = asLast ? [] : [...(plan?.regions ?? []), ...(worked.length ? [] : last)];
    return wanted.find((r) => this.treatable(r) && !worked.includes(r) && !avoid.includes(r)) ?? null;
  }

  // ---- time --------------------------------------------------------------------------------------------------------
  get running() {
    const timed = this.w.value(F.TIMER);
    return Boolean(timed && !timed.pausedAt);
  }

  blocks() { return this.w.entries(prefixOf(F.BLOCK)); }

  toggleTimer() {
    const { w } = this;
    const now = new Date().toISOString();
    const timed = w.value(F.TIMER);
    if (this.running) {
      this.closeBlocks(now);
      w.record(F.TIMER, { ...timed, pausedAt: now });
      return;
    }
    if (!timed) w.record(F.TIMER, { startedAt: now, pausedAt: null, pausedMs: 0 });
    else {
      const paused = Math.max(0, Date.parse(now) - Date.parse(timed.pausedAt));
      w.record(F.TIMER, { ...timed, pausedAt: null, pausedMs: timed.pausedMs + paused });
    }
    if (this.#selected && this.part(this.#selected, F.REGION_WORKED) === true) this.block(this.#selected);
  }

  /** From now on the time goes to this region and its technique. @param {string} region */
  block(region) {
    const technique = this.part(region, F.REGION_TECHNIQUE) ?? '';
    const open = this.blocks().filter((b) => !b.value.to);
    if (open.length === 1 && open[0].value.region === region && open[0].value.technique === technique) return;
    const now = new Date().toISOString();
    this.closeBlocks(now);
    this.w.record(named(F.BLOCK, crypto.randomUUID()), { region, technique, from: now, to: null });
  }

  /** @param {string} now */
  closeBlocks(now) {
    const { w } = this;
    const open = this.blocks().filter((b) => !b.value.to);
    for (const b of open) w.record(b.field, { ...b.value, to: now });
    if (!open.length) return;
    const minutes = minutesByRegion(this.blocks().map((b) => b.value), Date.parse(now));
    for (const [region, spent] of Object.entries(minutes)) {
      if (this.part(region, F.REGION_MINUTES_BY) === 'HAND' || this.part(region, F.REGION_WORKED) !== true) continue;
      w.record(named(F.REGION_MINUTES, region), Math.max(1, spent));
      w.record(named(F.REGION_MINUTES_BY, region), 'TIMER');
    }
  }

  /** Minutes as they stand now, the running block included. @param {string} code */
  minutes(code) {
    const kept = this.part(code, F.REGION_MINUTES) ?? 0;
    const runs = this.blocks().some((b) => b.value.region === code && !b.value.to);
    if (!runs || this.part(code, F.REGION_MINUTES_BY) === 'HAND') return kept;
    return Math.max(kept, minutesByRegion(this.blocks().map((b) => b.value), Date.now())[code] ?? 0);
  }

  /** @param {string} code @param {number} minutes */
  setMinutes(code, minutes) {
    const { min, max } = this.w.fields.range(F.REGION_MINUTES);
    this.w.record(named(F.REGION_MINUTES, code), Math.max(min, Math.min(max, minutes)));
    this.w.record(named(F.REGION_MINUTES_BY, code), 'HAND');
  }

  /** All hands-on minutes. */
  total() { return this.worked().reduce((sum, code) => sum + this.minutes(code), 0); }
}
