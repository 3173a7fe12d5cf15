// @ts-check
/** @typedef {[number, number]} Point */

/**
 * Leaves out the points of a line that say nothing: all that lie within a tolerance of it (Ramer, Douglas and Peucker).
 * @param {Point[]} points
 * @param {number} tolerance in units of the sheet
 * @returns {Point[]}
 */
export function simplify(points, tolerance) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points[points.length - 1]];
  let far = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceTo(points[i], first, last);
    if (distance > far) [far, at] = [distance, i];
  }
  if (far <= tolerance) return [first, last];
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)];
}

/** @param {Point} p @param {Point} a @param {Point} b */
function distanceTo([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** @param {Record<string, number>} areas @param {Iterable<string>} codes */
const areaOf = (areas, codes) => [...new Set(codes)].reduce((sum, code) => sum + (areas[code] ?? 0), 0);

/**
 * How much of the drawn body is painful, 0 to 100.
 * @param {Record<string, number>} areas of every region of the drawing
 * @param {string[]} codes the painful ones
 */
export function painfulPercent(areas, codes) {
  const whole = areaOf(areas, Object.keys(areas));
  return whole === 0 ? 0 : (areaOf(areas, codes) / whole) * 100;
}

/**
 * How much of what hurts now or hurt then hurts both times, 0 to 100; null when nothing hurts. Compared by region,
 * never by coordinates.
 * @param {Record<string, number>} areas
 * @param {string[]} now
 * @param {string[]} then
 * @returns {number | null}
 */
export function overlapPercent(areas, now, then) {
  const either = areaOf(areas, [...now, ...then]);
  if (either === 0) return null;
  return (areaOf(areas, now.filter((code) => then.includes(code))) / either) * 100;
}

/**
 * A curve from one place to another, bowed to the side of the body's middle line it starts on.
 * @param {Point} from
 * @param {Point} to
 */
export function referPath([x1, y1], [x2, y2]) {
  const bow = Math.min(60, Math.hypot(x2 - x1, y2 - y1) / 3) * (x1 < 210 ? -1 : 1);
  return `M${x1} ${y1}Q${(x1 + x2) / 2 + bow} ${(y1 + y2) / 2} ${x2} ${y2}`;
}

/** @param {number[]} flat x and y by turns */
export function linePath(flat) {
  let d = '';
  for (let i = 0; i < flat.length; i += 2) d += `${i ? 'L' : 'M'}${flat[i]} ${flat[i + 1]}`;
  return flat.length === 2 ? `${d}l.1 0` : d;
}
