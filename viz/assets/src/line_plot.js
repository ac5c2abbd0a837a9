// One plot over the stride, with the shared time cursor and a legend that reads values at it.

import uPlot from 'uplot';

import { element } from './dom.js';
import { number, plain } from './format.js';

const kAxis = { stroke: '#5b6875', grid: { stroke: '#e8e6e0', width: 1 }, ticks: { show: false }, font: '11px system-ui, sans-serif' };

/**
 * series: [{label, colour, values (per phase), dash, width, fill, quiet}], bands: [{from, to, fill}]
 * between two series by index; ranges: [{low, high, label}] across the plot; stances: [{from, to,
 * colour}] in per cent of the stride. Values may hold null where there is nothing.
 */
export function createLinePlot({ title, unit, note, height = 190, store }) {
  const legend = element('div', { class: 'legend' });
  const canvas = element('div', { class: 'canvas' });
  const node = element('figure', { class: 'plot' },
    element('figcaption', {}, element('b', {}, title), element('span', { class: 'unit' }, unit)), canvas, legend,
    note ? element('p', { class: 'plot-note' }, note) : null);
  const state = { plot: null, content: null, cursor: null, values: [] };

  function show(content) {
    state.content = content;
    legend.replaceChildren(...content.series.filter((one) => !one.quiet).map((one) => legendEntry(one)));
    rebuild();
  }
  function rebuild() {
    state.plot?.destroy();
    state.values = state.content.series.filter((one) => !one.quiet)
      .map((one) => ({ values: one.values, digits: one.digits ?? 3 }));
    state.plot = drawPlot(canvas, state.content, height);
    state.cursor = element('div', { class: 'time-cursor' });
    state.plot.over.append(state.cursor);
    scrubWith(state.plot.over, store);
    moveCursor(state, legend, store.get('phase'));
  }
  new ResizeObserver(() => {
    if (state.plot && Math.abs(state.plot.width - canvas.clientWidth) > 1 && canvas.clientWidth > 0) {
      state.plot.setSize({ width: canvas.clientWidth, height });
      moveCursor(state, legend, store.get('phase'));
    }
  }).observe(canvas);
  store.watch('phase', (phase) => state.plot && moveCursor(state, legend, phase));
  return { node, show };
}

function legendEntry(one) {
  const dash = one.dash ? 'dashed' : 'solid';
  return element('span', { class: 'entry' },
    one.fill ? element('i', { class: 'swatch', style: `background:${one.fill}` })
      : element('i', { class: 'stroke', style: `border-top:${one.width ?? 2}px ${dash} ${one.colour}` }),
    one.label, element('output', {}));
}

function moveCursor({ cursor, values }, legend, phase) {
  cursor.style.left = `${100 * phase}%`;
  const outputs = legend.querySelectorAll('output');
  values.forEach((one, index) => {
    outputs[index].textContent = number(valueAt(one.values, phase), one.digits);
  });
}

/** Value of a periodic series at a phase, between samples; null where a neighbour is missing. */
export function valueAt(values, phase) {
  const place = phase * values.length, index = Math.floor(place) % values.length, weight = place - Math.floor(place);
  const low = values[index], high = values[(index + 1) % values.length];
  if (low === null || low === undefined) return null;
  return high === null || high === undefined ? low : low + weight * (high - low);
}

function scrubWith(over, store) {
  const move = (event) => {
    const box = over.getBoundingClientRect();
    store.set('playing', false);
    store.set('phase', Math.min(Math.max((event.clientX - box.left) / box.width, 0), 0.9999));
  };
  over.addEventListener('pointerdown', (event) => {
    over.setPointerCapture(event.pointerId);
    move(event);
  });
  over.addEventListener('pointermove', (event) => event.buttons && move(event));
}

function drawPlot(canvas, { series, bands = [], ranges = [], stances = [] }, height) {
  const samples = series[0].values.length;
  const x = Array.from({ length: samples + 1 }, (_, index) => (100 * index) / samples);
  const closed = series.map((one) => [...one.values, one.values[0]]);
  return new uPlot({
    width: Math.max(canvas.clientWidth, 240), height,
    padding: [8, 18, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [0, 100] }, y: { range: (plot, low, high) => yRange(low, high, ranges) } },
    axes: [{ ...kAxis, size: 26, gap: 4, values: (plot, ticks) => ticks.map((tick) => `${tick}\u202f%`) },
           { ...kAxis, size: 52, gap: 6, values: (plot, ticks) => ticks.map(plain) }],
    series: [{}, ...series.map((one) => ({
      stroke: one.colour, width: one.width ?? 2, dash: one.dash, fill: one.areaFill, spanGaps: false, points: { show: false },
    }))],
    bands: bands.map((band) => ({ series: [band.from + 1, band.to + 1], fill: band.fill })),
    hooks: { drawClear: [(plot) => drawBackdrop(plot, ranges, stances)] },
  }, [x, ...closed], canvas);
}

function yRange(low, high, ranges) {
  const lows = [low, 0, ...ranges.map((range) => range.low)].filter(Number.isFinite);
  const highs = [high, 0, ...ranges.map((range) => range.high)].filter(Number.isFinite);
  const bottom = Math.min(...lows), top = Math.max(...highs), margin = 0.06 * (top - bottom || 1);
  return [bottom < 0 ? bottom - margin : 0, top > 0 ? top + margin : 0];
}

function drawBackdrop(plot, ranges, stances) {
  const { ctx, bbox } = plot;
  ctx.save();
  for (const range of ranges) {
    const top = plot.valToPos(range.high, 'y', true), bottom = plot.valToPos(range.low, 'y', true);
    ctx.fillStyle = 'rgba(107, 119, 133, 0.13)';
    ctx.fillRect(bbox.left, top, bbox.width, bottom - top);
  }
  for (const stance of stances) {
    const left = plot.valToPos(stance.from, 'x', true), right = plot.valToPos(stance.to, 'x', true);
    ctx.fillStyle = stance.colour;
    ctx.fillRect(left, bbox.top + bbox.height - 4 * devicePixelRatio, right - left, 4 * devicePixelRatio);
  }
  ctx.restore();
}
