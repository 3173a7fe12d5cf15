// @ts-check
/** Beyond this distance from the preference a pressure is worth a word. */
const TOLERANCE = 1;
/** Discomfort, 0-10, at which the therapist stops and looks again. */
const STOP_AT = 7;
/** A region that is worked on for so long without a check-in is due for one. */
const CHECK_WITHIN_MS = 5 * 60_000;

/**
 * Compares an applied pressure with what is preferred, what is allowed and what the client felt.
 * @param {{preferred: number | null, ceiling: number | null, applied: number, rating?: string | null, discomfort?: number | null}} at
 * @returns {('OVER_CEILING' | 'OVER_PREFERENCE' | 'UNDER_PREFERENCE' | 'REDUCE_NOW' | 'STOP_AND_REASSESS')[]}
 */
export function pressureFlags({ preferred, ceiling, applied, rating = null, discomfort = null }) {
  /** @type {any[]} */
  const flags = [];
  if (ceiling !== null && applied > ceiling) flags.push('OVER_CEILING');
  if (preferred !== null && applied > preferred + TOLERANCE) flags.push('OVER_PREFERENCE');
  if (preferred !== null && applied < preferred - TOLERANCE) flags.push('UNDER_PREFERENCE');
  if (rating === 'TOO_MUCH') flags.push('REDUCE_NOW');
  if (discomfort !== null && discomfort >= STOP_AT) flags.push('STOP_AND_REASSESS');
  return flags;
}

/**
 * Whether the client is to be asked how it feels: five minutes into a region, or after an increase.
 * @param {{begunAt: number | null, lastCheck: {at: string, applied: number} | null, applied: number, now: number}} region
 */
export function checkInDue({ begunAt, lastCheck, applied, now }) {
  if (lastCheck) return applied > lastCheck.applied;
  return begunAt !== null && now - begunAt >= CHECK_WITHIN_MS;
}

/**
 * The pressure to start with: as preferred, lower where the last session ended lower because it was too much, never above the ceiling.
 * @param {{preferred: number | null, last: number | null, wasTooMuch: boolean, ceiling: number | null}} known
 */
export function startingPressure({ preferred, last, wasTooMuch, ceiling }) {
  const wanted = preferred ?? last ?? 3;
  const eased = wasTooMuch && last !== null ? Math.min(wanted, last) : wanted;
  return Math.min(eased, ceiling ?? 10);
}
