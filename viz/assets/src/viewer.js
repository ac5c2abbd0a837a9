// The moving runner with its controls and read-outs.

import { loadGradient } from './colours.js';
import { element, select } from './dom.js';
import { number, runLabel } from './format.js';
import { valueAt } from './line_plot.js';
import { kMetresPerBodyWeight } from './runner_figure.js';
import { cast, createScene, kViews, look, render } from './runner_scene.js';

const kRates = [[1, 'real time'], [0.5, '½ speed'], [0.25, '¼ speed'], [0.1, '⅒ speed']];

/** Builds the viewer in `place`. Returns false where the browser draws no 3-D. */
export function showViewer(place, data, store) {
  const screen = element('div', { class: 'screen' });
  place.append(screen, buildControls(store), buildReadouts(data, store), buildKey(data));
  let stage;
  try {
    stage = createScene(screen);
  } catch (error) {
    screen.append(element('p', { class: 'notice' }, `The runner cannot be drawn: this browser offers no WebGL (${error.message}).`));
    return false;
  }
  addViewButtons(screen, stage, store);
  new IntersectionObserver(([entry]) => store.set('inView', entry.isIntersecting)).observe(screen);
  const loadTop = topLoad(data);
  const recast = () => {
    const find = (run) => data.series.find((one) => one.run === run);
    const chosen = find(store.get('run')), other = find(store.get('other'));
    cast(stage, chosen, other === chosen ? null : other, loadTop);
    render(stage, store.get('phase'));
  };
  store.watch('run', recast);
  store.watch('other', recast);
  store.watch('view', (view) => look(stage, view));
  const draw = () => {
    if (store.get('inView')) render(stage, store.get('phase'));
    requestAnimationFrame(draw);
  };
  draw();
  return true;
}

/** The top of the colour scale: highest compression of all embedded runs in body weights, rounded up. */
export function topLoad(data) {
  const peaks = data.series.map((one) => Math.max(...one.lumbarForce.filter((_, row) => row % 3 === 0).flat()) / one.bodyWeight);
  return Math.max(1, Math.ceil(Math.max(...peaks)));
}

function buildControls(store) {
  const play = element('button', { type: 'button', class: 'play', onclick: () => store.set('playing', !store.get('playing')) });
  store.watch('playing', (playing) => {
    play.textContent = playing ? '❚❚' : '▶';
    play.setAttribute('aria-label', playing ? 'Pause' : 'Play');
  });
  const slider = element('input', { type: 'range', min: 0, max: 0.999, step: 0.001, 'aria-label': 'Time in the stride' });
  slider.addEventListener('input', () => {
    store.set('playing', false);
    store.set('phase', Number(slider.value));
  });
  store.watch('phase', (phase) => { slider.value = phase; });
  const rate = select(kRates.map(([value, label]) => ({ value, label })), store.get('rate'), (value) => store.set('rate', Number(value)), 'Playback speed');
  return element('div', { class: 'controls' }, play, slider, rate);
}

function addViewButtons(screen, stage, store) {
  const names = { side: 'Side', back: 'Back', front: 'Front', quarter: 'Oblique', spine: 'Spine' };
  screen.append(element('div', { class: 'views' }, ...Object.keys(kViews).map((view) =>
    element('button', { type: 'button', onclick: () => { store.set('view', view); look(stage, view); } }, names[view]))));
}

function buildReadouts(data, store) {
  const rows = [['time in stride', () => ''], ['L5/S1 compression', (series) => series.lumbarForce[0]], ['L5/S1 fore-aft shear', (series) => series.lumbarForce[1]],
    ['right foot, vertical', (series) => series.groundForceR[1]], ['left foot, vertical', (series) => series.groundForceL[1]]];
  const cells = rows.map(() => element('td', { class: 'number' }));
  const node = element('table', { class: 'readouts' }, ...rows.map(([label], index) => element('tr', {}, element('th', { scope: 'row' }, label), cells[index])));
  const update = () => {
    const series = data.series.find((one) => one.run === store.get('run'));
    if (!series) return;
    const phase = store.get('phase');
    cells[0].textContent = `${number(1000 * phase * series.strideTime)} of ${number(1000 * series.strideTime)} ms (${Math.round(100 * phase)} %), ${runLabel(data, series.run)}`;
    rows.slice(1).forEach(([, pick], index) => {
      const force = valueAt(pick(series), phase) ?? 0;
      cells[index + 1].textContent = `${number(force)} N · ${number(force / series.bodyWeight, 2)} BW`;
    });
  };
  for (const name of ['phase', 'run']) store.watch(name, update);
  return node;
}

function buildKey(data) {
  const top = topLoad(data);
  return element('div', { class: 'key' },
    element('span', {}, 'compression on the vertebrae'),
    element('span', { class: 'gradient' }, '0', element('i', { style: `background:${loadGradient()}` }), `${top} BW`),
    element('span', {}, `arrows: ${100 * kMetresPerBodyWeight} cm for 1 BW; crimson: upper on lower body at L5/S1; at the feet: ground reaction`));
}
