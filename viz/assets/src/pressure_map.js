// Pressure under both soles at the time of the cursor, seen from above through the feet.

import { kSides, loadColour, loadGradient } from './colours.js';
import { element } from './dom.js';
import { buildPlan, buildRaster, calcPressure, kSpread } from './foot_plan.js';
import { number } from './format.js';
import { valueAt } from './line_plot.js';

const kPixels = 1.55;  // per mm
const kFeet = [{ side: 1, key: 'soleLoadL', name: 'left foot', colour: kSides.left, mirror: -1 },
               { side: 0, key: 'soleLoadR', name: 'right foot', colour: kSides.right, mirror: 1 }];

/** Highest pressure that any point gives on its own in any run of the page, up to the next 50 kPa. */
function topPressure(data, plans) {
  const peaks = data.series.flatMap((series) => kFeet.flatMap(({ side }) =>
    series.soles[side].peak.map((peak, index) => peak / plans(series, side).raster.area[index])));
  return Math.max(5e4, 5e4 * Math.ceil(Math.max(...peaks) / 5e4));
}

/** Plans of the soles; runs with the same feet share theirs. */
function planStore() {
  const known = new Map();
  return (series, side) => {
    const sole = series.soles[side], key = JSON.stringify([sole.forward, sole.lateral]);
    if (!known.has(key)) {
      const plan = buildPlan(sole);
      known.set(key, { ...plan, raster: buildRaster(plan) });
    }
    return known.get(key);
  };
}

function centreOf(points, loads) {
  const sum = loads.reduce((a, b) => a + b, 0);
  return sum > 20 ? [0, 1].map((axis) => points.reduce((a, point, index) => a + point[axis] * loads[index], 0) / sum) : null;
}

/** A canvas with the foot's outline; `paint` fills it for a phase. */
function createFoot({ name, key, side, colour, mirror }) {
  const canvas = element('canvas', { class: 'sole-map', role: 'img', 'aria-label': `pressure under the ${name}` });
  const text = element('p', { class: 'sole-text' });
  const buffer = document.createElement('canvas');
  const node = element('div', { class: 'sole' }, element('b', { style: `color:${colour}` }, name), canvas, text);
  let plan, series, toPixel, trace;

  function take(next, plans) {
    series = next;
    plan = plans(series, side);
    const [height, width] = [0, 1].map((axis) => kPixels * (plan.high[axis] - plan.low[axis]));
    const ratio = window.devicePixelRatio || 1;
    Object.assign(canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    Object.assign(buffer, { width: plan.raster.columns, height: plan.raster.rows });
    canvas.getContext('2d').setTransform(ratio, 0, 0, ratio, 0, 0);
    toPixel = ([x, z]) => [mirror > 0 ? kPixels * (z - plan.low[1]) : width - kPixels * (z - plan.low[1]), kPixels * (plan.high[0] - x)];
    trace = series[key][0].map((_, k) => centreOf(plan.points, series[key].map((row) => row[k])));
  }
  function paint(phase, top) {
    const loads = series[key].map((row) => Math.max(0, valueAt(row, phase) ?? 0));
    const pressure = calcPressure(plan.raster, loads);
    const image = new ImageData(plan.raster.columns, plan.raster.rows);
    pressure.forEach((value, index) => image.data.set([...loadColour(value / top), 255], 4 * index));
    buffer.getContext('2d').putImageData(image, 0, 0);
    drawSole(canvas.getContext('2d'), { plan, buffer, toPixel, mirror, trace, centre: centreOf(plan.points, loads), colour });
    const total = loads.reduce((a, b) => a + b, 0);
    text.textContent = total > 1 ? `${number(total)} N · up to ${number(Math.max(...pressure.filter((_, index) => plan.raster.inside[index])) / 1000, 2)} kPa` : 'in the air';
  }
  return { node, take, paint };
}

function drawSole(pen, { plan, buffer, toPixel, mirror, trace, centre, colour }) {
  const width = kPixels * (plan.high[1] - plan.low[1]), height = kPixels * (plan.high[0] - plan.low[0]);
  pen.clearRect(0, 0, width, height);
  pen.save();
  pen.beginPath();
  plan.outline.forEach((point, index) => pen[index ? 'lineTo' : 'moveTo'](...toPixel(point)));
  pen.closePath();
  pen.clip();
  pen.imageSmoothingEnabled = true;
  if (mirror < 0) { pen.translate(width, 0); pen.scale(-1, 1); }
  pen.drawImage(buffer, 0, 0, width, height);
  pen.restore();
  pen.lineWidth = 1.4;
  pen.strokeStyle = '#6f6a5e';
  pen.stroke();
  for (const point of plan.points) ring(pen, toPixel(point), 2, '#6f6a5e99');
  drawTrace(pen, trace, toPixel, colour);
  if (centre) {
    pen.beginPath();
    pen.arc(...toPixel(centre), 5, 0, 2 * Math.PI);
    Object.assign(pen, { fillStyle: colour, strokeStyle: 'white', lineWidth: 1.6 });
    pen.fill();
    pen.stroke();
  }
}

/** Where the centre of pressure goes over stance. */
function drawTrace(pen, trace, toPixel, colour) {
  pen.beginPath();
  let down = false;
  const first = trace.findIndex((place, k) => place && !trace[(k + trace.length - 1) % trace.length]);
  for (let k = 0; k < trace.length; ++k) {
    const place = trace[(Math.max(first, 0) + k) % trace.length];
    if (place) pen[down ? 'lineTo' : 'moveTo'](...toPixel(place));
    down = Boolean(place);
  }
  Object.assign(pen, { strokeStyle: 'white', lineWidth: 3.4, lineJoin: 'round' });
  pen.stroke();
  Object.assign(pen, { strokeStyle: colour, lineWidth: 1.6 });
  pen.stroke();
}

function ring(pen, [x, y], radius, colour) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  Object.assign(pen, { strokeStyle: colour, lineWidth: 1 });
  pen.stroke();
}

export function showPressureMap(place, data, store) {
  const plans = planStore(), top = topPressure(data, plans), feet = kFeet.map(createFoot);
  place.append(element('figcaption', {}, element('b', {}, 'Pressure under the soles'), element('span', { class: 'unit' }, 'seen from above')),
    element('div', { class: 'soles' }, ...feet.map((foot) => foot.node)),
    element('div', { class: 'gradient' }, '0', element('i', { style: `background:${loadGradient()}` }), `${number(top / 1000)} kPa`),
    element('p', { class: 'plot-note' }, `Force on each point of the sole (rings) spread over its surroundings, so that the pressure adds up to the load. This smooths it over ${kSpread} mm: local peaks under a bone are several times higher (output pressure_mt2_peak). Dot: centre of pressure; line: its way over stance.`));
  const paint = () => { for (const foot of feet) foot.paint(store.get('phase'), top); };
  store.watch('run', (run) => {
    const series = data.series.find((one) => one.run === run);
    for (const foot of feet) foot.take(series, plans);
    paint();
  });
  store.watch('phase', paint);
}
