// @ts-check
/** A region that is worked on for so long without a check-in is due for one. */
const CHECK_WITHIN_MS = 5 * 60_000;

/** @typedef {{byPreference: Record<string, string[][]>, stopAt: number}} Verdicts */

/**
 * What there is to say to an applied pressure: the server worked it out for each preference under today's ceiling.
 * @param {Verdicts} verdicts
 * @param {{preferred: number | null, applied: number, discomfort?: number | null}} at
 * @returns {string[]}
 */
export function pressureFlags({ byPreference, stopAt }, { preferred, applied, discomfort = null }) {
  const said = byPreference[preferred ?? 'none']?.[applied] ?? [];
  return discomfort !== null && discomfort >= stopAt ? [...said, 'STOP_AND_REASSESS'] : said;
}

/**
 * Whether the client is to be asked how it feels: five minutes into a region, or after an increase.
 * @param {{begunAt: number | null, lastCheck: {at: string, applied: number} | null, applied: number, now: number}}
 *   region
 */
export function checkInDue({ begunAt, lastCheck, applied, now }) {
  if (lastCheck) return applied > lastCheck.applied;
  return begunAt !== null && now - begunAt >= CHECK_WITHIN_MS;
}

/** What a pressure that was too much is lowered to at once. @param {number} applied */
export const eased = (applied) => Math.max(0, applied - 1);

/**
 * The pressure to start with: as preferred, lower where the last session ended lower because it was too much, never
 * above the ceiling.
 * @param {{preferred: number | null, last: number | null, wasTooMuch: boolean, ceiling: number | null}} known
 */
export function startingPressure({ preferred, last, wasTooMuch, ceiling }) {
  const wanted = preferred ?? last ?? 3;
  const start = wasTooMuch && last !== null ? Math.min(wanted, last) : wanted;
  return Math.min(start, ceiling ?? start);
}
