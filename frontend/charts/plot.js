// @ts-check
/**
 * Turns a plot, as the server describes it, into what ECharts draws. Pure: no page is needed.
 *
 * @typedef {{name: string, min: number, max: number, step: number, unit: string, labels: string[]}} Axis
 * @typedef {{look: string, step: boolean, points: [number, number, number][]}} Band x, low, high
 * @typedef {{look: string, step: boolean, dash: string, points: [number, number][], end: string}} Line
 * @typedef {{x: number, y: number, look: string, label: string, words: string, address: string, note: string}} Dot
 * @typedef {{across: boolean, at: number, dash: string, label: string, below: string}} Rule
 * @typedef {{from: number, to: number, look: string, label: string}} Area
 * @typedef {{look: string, label: string, cells: [number, string][]}} Under words under the axis, each at its place
 * @typedef {{label: string, caption: string[], x: Axis, y: Axis, bands: Band[], lines: Line[], dots: Dot[],
 *   rules: Rule[], areas: Area[], under: Under[]}} Plot
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 * @typedef {Record<string, string>} Colors by the name of a look
 */

const LABEL_HEIGHT = 18;
const LETTER = 6.6;
const ROW = 18;
const AWAY = [34, 52, 76, 104, 136, 172];

/** @param {Box} a @param {Box} b */
const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Where the words beside a point go, so that they lie on no point and on no other words: below it or above it, as near
 * as there is room. Where there is none, they are left out: the table says them too.
 *
 * @param {{x: number, y: number, words: string}[]} notes points with words, in pixels
 * @param {{x: number, y: number}[]} dots all points, in pixels
 * @param {Box} within
 * @returns {{x: number, y: number, toX: number, toY: number, words: string, left: number, top: number}[]}
 */
export function places(notes, dots, within) {
  /** @type {Box[]} */
  const taken = dots.map((dot) => ({ x: dot.x - 9, y: dot.y - 9, width: 18, height: 18 }));
  const found = [];
  for (const note of notes) {
    const width = note.words.length * LETTER;
    const left = Math.min(Math.max(within.x, note.x - (width / 2)), within.x + within.width - width);
    for (const away of AWAY.flatMap((d) => [d, -d])) {
      const box = { x: left, y: note.y + away - (LABEL_HEIGHT / 2), width, height: LABEL_HEIGHT };
      const inside = box.y >= within.y && box.y + box.height <= within.y + within.height && width <= within.width;
      if (!inside || taken.some((one) => touch(one, box))) continue;
      taken.push(box);
      const near = away > 0 ? 10 : -10;
      found.push({
        x: note.x, y: note.y + near, toX: note.x, toY: note.y + away - (Math.sign(away) * LABEL_HEIGHT / 2),
        words: note.words, left, top: box.y,
      });
      break;
    }
  }
  return found;
}

/** @param {string} dash */
const dashed = (dash) => ({ dashed: [7, 5], dotted: [2, 4] })[dash] ?? 'solid';

/** The symbol of a look: shape tells what colour tells. @param {string} look */
const symbol = (look) => ({ out: 'diamond', far: 'rect', tick: 'rect', none: 'none' })[look] ?? 'circle';

/** @param {string} look @returns {number | number[]} */
const size = (look) => ({ tick: [2, 12], none: 1, out: 22, month: 11, shifted: 11, turning: 11 })[look] ?? 18;

/**
 * Points at the very same place are drawn side by side.
 * @param {Dot} dot @param {Colors} colors @param {number} twins before it
 */
function drawn(dot, colors, twins = 0) {
  const open = dot.look === 'few' || dot.look === 'month' || dot.look === 'turning';
  const color = colors[dot.look] ?? colors.ink;
  return {
    value: [dot.x, dot.y],
    symbol: symbol(dot.look),
    symbolSize: size(dot.look),
    symbolOffset: [twins * 13, 0],
    itemStyle: {
      opacity: 1,
      color: open ? colors.surface : color,
      borderColor: open ? color : colors.surface,
      borderWidth: dot.look === 'tick' ? 0 : 2,
      borderType: dot.look === 'few' ? [2, 2] : 'solid',
    },
    label: {
      show: Boolean(dot.label), formatter: dot.label, position: 'inside', fontSize: 11, fontWeight: 700,
      color: open ? color : colors.surface,
    },
  };
}

/** How many points before this one are at the very same place. @param {Dot[]} dots @param {number} at */
const twins = (dots, at) => dots.slice(0, at).filter((dot) => dot.x === dots[at].x && dot.y === dots[at].y).length;

/** Corners of a band; a stepped one keeps its height until the next. @param {Band} band */
export function corners(band) {
  /** @type {[number, number][]} */
  const above = [];
  /** @type {[number, number][]} */
  const below = [];
  band.points.forEach(([x, low, high], at) => {
    const before = band.points[at - 1];
    if (band.step && before) {
      above.push([x, before[2]]);
      below.push([x, before[1]]);
    }
    above.push([x, high]);
    below.push([x, low]);
  });
  return [...above, ...below.reverse()];
}

/** @param {Axis} axis @param {Colors} colors @param {boolean} across @param {number} width */
function axisOf(axis, colors, across, width) {
  const named = axis.labels.length > 0;
  const every = named ? Math.max(1, Math.ceil((axis.labels.length * 96) / width)) : 1;
  return {
    type: 'value', min: axis.min, max: axis.max, interval: axis.step, name: across ? axis.name : '',
    nameLocation: 'middle', nameGap: 30, nameTextStyle: { color: colors.axis, fontSize: 12 },
    axisLine: { show: across, lineStyle: { color: colors.axis } },
    axisTick: { show: across, lineStyle: { color: colors.axis } },
    splitLine: { show: !across, lineStyle: { color: colors.grid } },
    axisLabel: {
      color: colors.axis, fontSize: 12, hideOverlap: true,
      formatter: (/** @type {number} */ v) => {
        if (!named) return `${Math.round(v * 100) / 100}${v === axis.max ? axis.unit : ''}`.replace('-', '\u2212');
        return Number.isInteger(v) && v % every === 0 ? axis.labels[v] ?? '' : '';
      },
    },
  };
}

/** What surrounds the plot itself, in pixels. @param {Plot} plot */
export function margins(plot) {
  const ends = [...plot.lines.map((line) => line.end), ...plot.rules.filter((rule) => rule.across)
    .flatMap((rule) => [rule.label, rule.below])];
  const longest = Math.max(0, ...ends.map((end) => end.length));
  const under = plot.under.length ? 26 + (plot.under.length * ROW) : 0;
  return { left: 42, right: 14 + (longest * 7), top: 14, bottom: (plot.x.name ? 48 : 28) + under };
}

/**
 * All that ECharts needs.
 * @param {Plot} plot @param {Colors} colors @param {number} width in pixels
 */
export function option(plot, colors, width) {
  /** @param {[number, number][]} points @param {string} fill @param {number} opacity */
  const polygon = (points, fill, opacity) => ({
    type: 'custom', silent: true, z: 1, data: [0],
    renderItem: (/** @type {unknown} */ _, /** @type {{coord: (at: [number, number]) => number[]}} */ api) => ({
      type: 'polygon', shape: { points: points.map((at) => api.coord(at)) }, style: { fill, opacity },
    }),
  });
  const areas = plot.areas.map((area) => polygon(
    [[area.from, plot.y.max], [area.to, plot.y.max], [area.to, plot.y.min], [area.from, plot.y.min]],
    colors[area.look] ?? colors.band, 1));
  const bands = plot.bands.map((band) => polygon(
    corners(band), colors[band.look] ?? colors.band, band.step ? 0.18 : 1));
  const lines = plot.lines.map((line) => ({
    type: 'line', silent: true, z: 3, data: line.points, step: line.step ? 'end' : false, showSymbol: false,
    lineStyle: {
      color: colors[line.look] ?? colors.ink, width: line.look === 'limit' ? 1.4 : 2.2, type: dashed(line.dash),
    },
    endLabel: {
      show: Boolean(line.end), formatter: line.end, color: colors[line.look] ?? colors.ink, fontSize: 12,
      fontWeight: 600,
    },
    labelLayout: { moveOverlap: 'shiftY' },
  }));
  const rules = {
    type: 'line', silent: true, z: 2, data: [],
    markLine: {
      silent: true, symbol: 'none', animation: false,
      data: plot.rules.map((rule) => ({
        ...(rule.across ? { yAxis: rule.at } : { xAxis: rule.at }),
        lineStyle: { color: colors.ink, width: rule.across ? 1.5 : 1, type: dashed(rule.dash) },
        label: {
          show: Boolean(rule.label), position: rule.across ? 'end' : 'insideEndTop', rotate: 0, color: colors.ink,
          fontSize: 12, fontWeight: 600, lineHeight: 16,
          formatter: rule.below ? `${rule.label}\n{below|${rule.below}}` : rule.label,
          rich: { below: { color: colors.axis, fontSize: 12, lineHeight: 16 } },
        },
      })),
    },
  };
  const dots = {
    type: 'scatter', z: 5, cursor: 'default',
    data: plot.dots.map((dot, at) => drawn(dot, colors, dot.label ? twins(plot.dots, at) : 0)),
  };
  return {
    animation: false,
    textStyle: { fontFamily: colors.font },
    grid: margins(plot),
    xAxis: axisOf(plot.x, colors, true, width - 60),
    yAxis: axisOf(plot.y, colors, false, width),
    series: [...areas, ...bands, ...lines, rules, dots],
  };
}

/**
 * Words that belong to places of the picture: rows under the axis, and what an area is, where there is room for it.
 * @param {Plot} plot @param {Colors} colors
 * @param {(x: number, y: number) => {x: number, y: number}} pixel @param {number} tall
 */
export function labels(plot, colors, pixel, tall) {
  /** @param {number} x @param {number} y @param {string} words @param {string} fill */
  const text = (x, y, words, fill, align = 'center') => ({
    type: 'text', silent: true, x, y, z: 6,
    style: { text: words, fill, align, font: `600 12px ${colors.font}`, lineHeight: 15 },
  });
  const first = tall - (plot.under.length * ROW);
  const rows = plot.under.flatMap((row, at) => row.cells.map(([x, words]) => (
    text(pixel(x, plot.y.min).x, first + (at * ROW) - 2, words, colors[row.look] ?? colors.ink))));
  const title = plot.under.length ? [text(8, first - ROW - 4, plot.under[0].label, colors.axis, 'left')] : [];
  const areas = plot.areas.flatMap((area) => {
    const [left, right] = [pixel(area.from, plot.y.max), pixel(area.to, plot.y.max)];
    const lines = area.label.split('\n');
    const room = Math.max(...lines.map((line) => line.length)) * LETTER < right.x - left.x - 10;
    return area.label && room ? [text(left.x + 6, left.y + 6, area.label, colors.axis, 'left')] : [];
  });
  return [...rows, ...title, ...areas];
}

/**
 * Words drawn beside points, as more of the same picture.
 * @param {ReturnType<typeof places>} notes @param {Colors} colors
 */
export function callouts(notes, colors) {
  return {
    type: 'group', silent: true, z: 6,
    children: notes.flatMap((note) => [
      {
        type: 'line', z: 6, shape: { x1: note.x, y1: note.y, x2: note.toX, y2: note.toY },
        style: { stroke: colors.axis },
      },
      {
        type: 'text', z: 6, x: note.left, y: note.top + 2,
        style: { text: note.words, fill: colors.ink, font: `600 12px ${colors.font}` },
      },
    ]),
  };
}
