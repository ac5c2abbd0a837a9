// What lies between bone and ground, drawn to scale: along the inner edge of the foot and across it.

import { element, select, svg } from './dom.js';

const kLayers = [{ name: 'soft tissue', colour: '#efc9ae' }, { name: 'sock', colour: '#77859a' },
                 { name: 'insole', colour: '#e2b45c' }, { name: 'shoe', colour: '#a3c4d9' }];
const kGround = '#b7b1a2', kGroundDepth = 5;
const kScale = 2.1;  // pixels per mm, the same along and up
const kAlong = ['heel_rear', 'heel_medial', 'midfoot_medial', 'mt1', 'hallux'];
const kAcross = [{ title: 'heel', names: ['heel_medial', 'heel_lateral'] }, { title: 'midfoot', names: ['midfoot_medial', 'midfoot_lateral'] },
                 { title: 'forefoot', names: ['mt1', 'mt2', 'mt5'] }];
const kOverhang = 9;  // mm drawn beyond the outermost points
const kLeast = 0.5;  // mm; less is not told

/** Thickness of a layer that the load leaves, m. */
function left(sole, index, layer, loaded = true) {
  return Math.max(0, sole.thickness[index][layer] - (loaded ? sole.pressed[index][layer] : 0));
}

/** Stations of a section: place (mm) and thickness of every layer (mm), loaded or not. */
function cut(sole, names, axis, loaded) {
  const stations = names.map((name) => sole.names.indexOf(name)).map((index) => ({
    at: 1000 * sole[axis][index],
    thickness: sole.thickness[index].map((_, layer) => 1000 * left(sole, index, layer, loaded)) }))
    .sort((a, b) => a.at - b.at);
  const first = stations[0], last = stations[stations.length - 1];
  return [{ ...first, at: first.at - kOverhang }, ...stations, { ...last, at: last.at + kOverhang }];
}

/** One section with its left end at x and the ground at y (pixels); mirrored for a left foot seen from behind. */
function drawSection(stations, x, y, mirrored) {
  const low = stations[0].at, high = stations[stations.length - 1].at;
  const place = (at) => x + kScale * (mirrored ? high - at : at - low);
  const top = stations.map(() => 0), parts = [];
  for (let layer = kLayers.length - 1; layer >= 0; --layer) {
    const under = stations.map((station, index) => [place(station.at), y - kScale * top[index]]);
    stations.forEach((station, index) => { top[index] += station.thickness[layer]; });
    const over = stations.map((station, index) => [place(station.at), y - kScale * top[index]]).reverse();
    if (stations.every((station) => station.thickness[layer] <= 0)) continue;
    parts.push(svg('polygon', { points: [...under, ...over].map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' '),
      fill: kLayers[layer].colour, stroke: 'white', 'stroke-width': 0.6 }));
  }
  const width = kScale * (high - low);
  parts.push(svg('rect', { x: x - 5, y, width: width + 10, height: kScale * kGroundDepth, fill: kGround }));
  return { parts, width };
}

function text(x, y, content, attributes = {}) {
  return svg('text', { x, y, ...attributes }, content);
}

function drawRow(sole, y, loaded, mirrored) {
  const parts = [];
  let x = 8;
  const sections = [{ title: 'along the inner edge, heel to big toe', names: kAlong, axis: 'forward' }, ...kAcross.map((one) => ({ ...one, axis: 'lateral' }))];
  for (const { title: name, names, axis } of sections) {
    const { parts: drawn, width } = drawSection(cut(sole, names, axis, loaded), x, y, axis === 'lateral' && mirrored);
    parts.push(...drawn, text(x + width / 2, y + kScale * kGroundDepth + 17, name, { 'text-anchor': 'middle' }));
    x += width + 36;
  }
  return { parts, width: x };
}

function buildPicture(sole, mirrored) {
  const high = 1000 * Math.max(...sole.thickness.map((one) => one.reduce((a, b) => a + b)));
  const rowHeight = kScale * (high + kGroundDepth) + 58;
  const picture = svg('svg', { role: 'img', 'aria-label': 'layers between bone and ground, to scale' });
  let width = 0;
  [['at rest', false], ['each point under its highest load of the stride', true]].forEach(([title, loaded], row) => {
    const y = (row + 1) * rowHeight - kScale * kGroundDepth - 26;
    const drawn = drawRow(sole, y, loaded, mirrored);
    picture.append(...drawn.parts, text(0, y - kScale * high - 10, title, { class: 'title' }));
    width = Math.max(width, drawn.width);
  });
  const bar = 20 * kScale, y = 2 * rowHeight + 8;
  picture.append(svg('path', { d: `M8 ${y - 4}v8m0 -4h${bar}m0 -4v8`, class: 'edge', fill: 'none' }), text(14 + bar, y + 4, '20 mm, along and up'));
  picture.setAttribute('viewBox', `0 0 ${Math.ceil(width - 26)} ${Math.ceil(y + 12)}`);
  return picture;
}

/** Thickness at rest and under the highest load, in mm, where the sections are cut. */
function buildTable(sole) {
  const places = [['heel, inner', 'heel_medial'], ['arch', 'midfoot_medial'], ['2nd head', 'mt2']].map(([title, name]) => ({ title, index: sole.names.indexOf(name) }));
  const millimetres = (value) => (1000 * value).toFixed(1);
  const little = (value) => (1000 * value < kLeast ? `< ${kLeast}` : millimetres(value));
  const cell = (index, layer) => element('td', { class: 'number' }, millimetres(sole.thickness[index][layer]),
    sole.thickness[index][layer] > 0 ? element('small', {}, `→ ${little(left(sole, index, layer))}`) : '');
  const present = kLayers.map((layer, index) => ({ ...layer, index })).filter(({ index }) => sole.thickness.some((layers) => layers[index] > 0));
  return element('table', { class: 'layers' },
    element('thead', {}, element('tr', {}, element('th', {}, 'mm', element('small', {}, '→ under highest load')), ...places.map(({ title }) => element('th', { class: 'number' }, title)))),
    element('tbody', {}, ...present.map(({ name, colour, index: layer }) => element('tr', {},
      element('th', { scope: 'row' }, element('i', { class: 'swatch', style: `background:${colour}` }), name), ...places.map(({ index }) => cell(index, layer)))),
      element('tr', {}, element('th', { scope: 'row' }, 'highest load, N'), ...places.map(({ index }) => element('td', { class: 'number' }, Math.round(sole.peak[index]))))));
}

/** Whether a layer is pressed in by more than it is thick. */
function isOverrun(sole) {
  return sole.pressed.some((layers, index) => layers.some((value, layer) => value > sole.thickness[index][layer]));
}

export function showLayerStack(place, data, store) {
  const body = element('div', { class: 'layer-body' });
  const note = element('p', { class: 'plot-note' }, 'Where nothing is left, the model’s tissue gives more than its drawn thickness.');
  let side = 0;
  const draw = () => {
    const sole = data.series.find((one) => one.run === store.get('run')).soles[side];
    body.replaceChildren(buildPicture(sole, side === 1), buildTable(sole));
    note.hidden = !isOverrun(sole);
  };
  place.append(element('figcaption', {}, element('b', {}, 'What lies between bone and ground'), element('span', { class: 'unit' }, 'to scale; sections across are seen from behind'),
    select([{ value: 0, label: 'right foot' }, { value: 1, label: 'left foot' }], side, (value) => { side = Number(value); draw(); }, 'Foot')), body, note);
  store.watch('run', draw);
}
