// Every run as a point: the chosen factor against the chosen output.

import { kNoisePoint, kPoint } from './colours.js';
import { element, svg } from './dom.js';
import { plain, quantity, runLabel, shownUnit } from './format.js';
import { linear, niceTicks } from './scale.js';

const kBox = { width: 430, height: 300, left: 62, right: 14, top: 14, bottom: 44 };

/** Draws the runs whenever factor, output or the shown run changes. */
export function showScatter(place, data, store) {
  const embedded = new Set(data.series.map((one) => one.run));
  const draw = () => {
    const column = data.factors.findIndex((factor) => factor.key === store.get('factor'));
    const output = data.outputs.findIndex((one) => one.name === store.get('output'));
    place.replaceChildren(...(column < 0 || output < 0 ? [] : buildPicture(data, column, output, embedded, store)));
  };
  for (const name of ['factor', 'output', 'run']) store.watch(name, draw);
}

function buildPicture(data, column, output, embedded, store) {
  const weight = (run) => (run.run === store.get('run') ? 2 : run.run === 0 ? 1 : 0);  // what must be seen lies on top
  const factor = data.factors[column], shown = shownUnit(data.outputs[output].unit);
  const points = data.runs
    .map((run) => ({ run, x: run.values[column], y: run.outputs[output] === null ? null : run.outputs[output] * shown.factor,
      label: `${run.text[column]}, ${quantity(run.outputs[output], data.outputs[output].unit)}` }))
    .filter((point) => point.x !== null && point.y !== null && point.run.status !== 'cannot_run')
    .sort((a, b) => weight(a.run) - weight(b.run));
  const caption = element('figcaption', {}, element('b', {}, `${factor.label} in every run`),
    element('span', {}, ` – the other factors vary too; hollow: failed a gate; dark: the base run${data.noiseRuns ? ', grey: the same moved by a hair' : ''}. Click a ringed point to see it run.`));
  if (points.length === 0) return [caption];
  const picture = svg('svg', { viewBox: `0 0 ${kBox.width} ${kBox.height}`, role: 'img',
    'aria-label': `${data.outputs[output].label} against ${factor.label}` });
  const axes = drawAxes(picture, points, factor, data.outputs[output].label, shown.unit);
  for (const point of points) picture.append(drawPoint(point, axes, data, embedded, store));
  return [caption, picture];
}

function range(values) {
  const low = Math.min(...values), high = Math.max(...values), margin = 0.06 * (high - low || Math.abs(high) || 1);
  return [low - margin, high + margin];
}

function drawAxes(picture, points, factor, outputLabel, unit) {
  const [x0, x1] = factor.levels.length ? [-0.5, factor.levels.length - 0.5] : range(points.map((point) => point.x));
  const [y0, y1] = range(points.map((point) => point.y));
  const x = linear(x0, x1, kBox.left, kBox.width - kBox.right), y = linear(y0, y1, kBox.height - kBox.bottom, kBox.top);
  for (const tick of niceTicks(y0, y1, 4)) {
    picture.append(svg('line', { class: 'grid', x1: kBox.left, x2: kBox.width - kBox.right, y1: y(tick), y2: y(tick) }),
      svg('text', { x: kBox.left - 7, y: y(tick) + 4, 'text-anchor': 'end' }, plain(tick)));
  }
  const ticks = factor.levels.length ? factor.levels.map((_, index) => index) : niceTicks(x0, x1, 5);
  for (const tick of ticks) {
    picture.append(svg('text', { x: x(tick), y: kBox.height - kBox.bottom + 17, 'text-anchor': 'middle' },
      factor.levels.length ? factor.levels[tick] : plain(tick)));
  }
  picture.append(
    svg('line', { class: 'edge', x1: kBox.left, x2: kBox.width - kBox.right, y1: kBox.height - kBox.bottom, y2: kBox.height - kBox.bottom }),
    svg('text', { class: 'title', x: (kBox.left + kBox.width - kBox.right) / 2, y: kBox.height - 6, 'text-anchor': 'middle' },
      factor.label + (factor.unit && factor.unit !== '1' ? ` (${factor.unit})` : '')),
    svg('text', { class: 'title', transform: `translate(13 ${(kBox.top + kBox.height - kBox.bottom) / 2}) rotate(-90)`, 'text-anchor': 'middle' },
      outputLabel + (unit ? ` (${unit})` : '')));
  return { x, y };
}

function drawPoint({ run, x, y, label }, axes, data, embedded, store) {
  const chosen = run.run === store.get('run'), open = run.status !== 'ok';
  const hasSeries = embedded.has(run.run);
  const colour = run.run === 0 ? '#1c2733' : run.run <= data.noiseRuns ? kNoisePoint : kPoint;
  const dot = svg('circle', { cx: axes.x(x), cy: axes.y(y), r: chosen ? 6.5 : run.run === 0 ? 5 : 3.6,
    class: `point ${hasSeries ? 'embedded' : ''} ${chosen ? 'chosen' : ''}`,
    fill: open ? 'white' : colour, stroke: open ? colour : 'white' });
  dot.append(svg('title', {}, `${runLabel(data, run.run)}: ${label}`));
  if (!hasSeries) return dot;
  dot.addEventListener('click', () => store.set('run', run.run));
  const ring = svg('circle', { cx: axes.x(x), cy: axes.y(y), r: chosen ? 10 : 6.5, class: 'ring' });
  return svg('g', {}, ring, dot);
}
