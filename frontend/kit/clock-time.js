// @ts-check
/** @param {number} n */
export const two = (n) => String(n).padStart(2, '0');

/** The hour and minute as a clock shows them. @param {Date} d */
export const clockTime = (d) => `${two(d.getHours())}:${two(d.getMinutes())}`;
