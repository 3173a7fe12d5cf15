// @ts-check
import { canonical } from './note-state.js';

/**
 * @typedef {{region: string, technique: string, from: string, to: string | null}} Block time on one region with one
 *   technique
 */

/**
 * Milliseconds of a block; one that still runs counts until now.
 * @param {Block} block
 * @param {number} now
 */
const lasted = (block, now) => Math.max(0, (block.to ? Date.parse(block.to) : now) - Date.parse(block.from));

/**
 * Whole minutes on each region, rounded as a whole: what is lost by rounding one region is not lost to the session.
 * Medicare counts the hands-on time only, so pauses are in no block.
 * @param {Block[]} blocks
 * @param {number} now
 * @returns {Record<string, number>}
 */
export function minutesByRegion(blocks, now) {
  /** @type {Map<string, number>} */
  const spent = new Map();
  for (const b of blocks) spent.set(b.region, (spent.get(b.region) ?? 0) + lasted(b, now));
  const total = Math.round([...spent.values()].reduce((a, b) => a + b, 0) / 60_000);
  const rows = [...spent].map(([region, ms]) => ({ region, whole: Math.floor(ms / 60_000), rest: ms % 60_000 }));
  let left = total - rows.reduce((sum, r) => sum + r.whole, 0);
  rows.sort((a, b) => b.rest - a.rest || (a.region < b.region ? -1 : 1));
  /** @type {Record<string, number>} */
  const minutes = {};
  for (const row of rows) minutes[row.region] = row.whole + (left-- > 0 ? 1 : 0);
  return minutes;
}

/**
 * Whole minutes with each technique on a region, from its blocks.
 * @param {Block[]} blocks
 * @param {string} region
 * @param {number} now
 */
export function techniquesOn(blocks, region, now) {
  /** @type {Record<string, number>} */
  const minutes = {};
  for (const b of blocks) if (b.region === region) minutes[b.technique] = (minutes[b.technique] ?? 0) + lasted(b, now);
  for (const technique of Object.keys(minutes)) minutes[technique] = Math.round(minutes[technique] / 60_000);
  return minutes;
}

/** @typedef {{startedAt: string, pausedAt: string | null, pausedMs: number}} Timer */

/**
 * The timer that counts where two tablets started one without knowing of each other: the same one on both.
 * @param {(Timer | null)[]} timers
 * @returns {Timer | undefined}
 */
export function earliest(timers) {
  const [first] = timers.filter((timer) => timer !== null)
    .sort((a, b) => (canonical([a.startedAt, a]) < canonical([b.startedAt, b]) ? -1 : 1));
  return first;
}

/**
 * Seconds on the timer, pauses left out.
 * @param {Timer | null} timer
 * @param {number} now
 */
export function elapsedSeconds(timer, now) {
  if (!timer) return 0;
  const end = timer.pausedAt ? Date.parse(timer.pausedAt) : now;
  return Math.max(0, Math.floor((end - Date.parse(timer.startedAt) - timer.pausedMs) / 1000));
}
