// The plots over the stride: what each shows of the chosen runs.

import { kForce, kLevels, kPublished, kShares, kSides } from './colours.js';
import { element, select } from './dom.js';
import { runLabel } from './format.js';
import { createLinePlot } from './line_plot.js';
import { findContacts, layOnStride, resample, stanceBars } from './stride.js';

export const kLevelLabels = ['L5/S1', 'L4/L5', 'L3/L4', 'L2/L3', 'L1/L2', 'T12/L1'];
const kComponents = ['compression', 'fore-aft shear', 'side-to-side shear'];
const kFaded = [5, 4];
const kThisRun = 'this run';

/** The other run's lines: same colours, dashed and thin. */
export function pair(series, other, run) {
  if (!other) return series;
  return [...series, ...series.map((one, index) => ({
    ...one, values: other[index], dash: kFaded, width: 1.4, areaFill: undefined, label: one.label === kThisRun ? run : `${one.label}, ${run}` }))];
}

/** A view holds the chosen runs and the unit: forces in body weights or newtons. */
export function forceScale(series, unit) {
  return unit === 'BW' ? 1 / series.bodyWeight : 1;
}

export function scaled(row, factor) {
  return row.map((value) => (value === null ? null : value * factor));
}

export function stancesOf(series) {
  return [...stanceBars(findContacts(series.groundForceR), kSides.right), ...stanceBars(findContacts(series.groundForceL), kSides.left)];
}

function groundSeries(view, row) {
  const of = (series) => [scaled(series.groundForceR[row], forceScale(series, view.unit)),
                          scaled(series.groundForceL[row], forceScale(series, view.unit))];
  const [right, left] = of(view.series);
  return pair([{ label: 'right foot', colour: kSides.right, values: right, width: 2.5 },
               { label: 'left foot', colour: kSides.left, values: left, width: 2.5 }],
              view.other && of(view.other), view.otherLabel);
}

/** Published mean +- 2 sd, laid on both stances of the shown run. */
function publishedGround(view, key, mirrored) {
  const count = view.series.groundForceR[0].length;
  const right = findContacts(view.series.groundForceR), left = findContacts(view.series.groundForceL);
  const factor = view.unit === 'BW' ? 1 : view.series.bodyWeight;
  const series = [], bands = [];
  view.published.ground.forEach((curve, index) => {
    const { colour, dash } = kPublished[index % kPublished.length];
    const lay = (values) => {
      const a = layOnStride(values, right, count, factor), b = layOnStride(values, left, count, mirrored ? -factor : factor);
      return a.map((value, k) => value ?? b[k]);
    };
    const mean = curve[key], sd = curve[`${key}Sd`];
    const high = lay(mean.map((value, k) => value + 2 * sd[k])), low = lay(mean.map((value, k) => value - 2 * sd[k]));
    bands.push({ from: series.length, to: series.length + 1, fill: `${colour}33` });
    series.push({ colour: 'transparent', values: high, quiet: true }, { colour: 'transparent', values: low, quiet: true },
      { label: curve.label, colour, dash, values: lay(mean), width: 1.4 });
  });
  return { series, bands };
}

function groundPlot(row, key, title, note) {
  return {
    title, note,
    content(view) {
      const published = publishedGround(view, key, key === 'ml');
      return { series: [...published.series, ...groundSeries(view, row)], bands: published.bands, stances: stancesOf(view.series) };
    },
  };
}

function levelsPlot(component, title, note, quantityName) {
  return {
    title, note,
    content(view) {
      const of = (series) => kLevelLabels.map((_, level) => scaled(series.lumbarForce[3 * level + component], forceScale(series, view.unit)));
      const rows = of(view.series);
      const lines = kLevelLabels.map((label, level) => ({ label, colour: kLevels[level], values: rows[level], width: level === 0 ? 2.8 : 1.8 }));
      const ranges = view.published.ranges.filter((range) => range.output === quantityName && range.unit === 'BW')
        .map((range) => ({ low: range.low * (view.unit === 'BW' ? 1 : view.series.bodyWeight),
                           high: range.high * (view.unit === 'BW' ? 1 : view.series.bodyWeight) }));
      return { series: pair(lines, view.other && of(view.other), view.otherLabel), ranges, stances: stancesOf(view.series) };
    },
  };
}

const kSharesPlot = {
  title: 'Where the load comes from',
  note: 'What gravity and the inertia of the body above ask for, and what the trunk muscles add by pulling. The two add up to the total.',
  content(view) {
    const row = 3 * view.level + view.component;
    const of = (series) => ['lumbarForce', 'lumbarForceMuscle', 'lumbarForceGravityInertia'].map((name) => scaled(series[name][row], forceScale(series, view.unit)));
    const [total, muscle, rest] = of(view.series);
    const lines = [{ label: 'total', colour: '#1c2733', values: total, width: 2.4 },
                   { label: 'muscles', colour: '#b8503a', values: muscle, width: 1.6, areaFill: `${kShares.muscle}55` },
                   { label: 'gravity and inertia', colour: '#3f7199', values: rest, width: 1.6, areaFill: `${kShares.gravityInertia}66` }];
    return { series: pair(lines, view.other && of(view.other), view.otherLabel), stances: stancesOf(view.series) };
  },
};

const kMomentPlot = {
  title: 'Net moment at the level', unit: 'N m', note: 'What muscles, discs and ligaments together give, upper on lower body: + extends, + bends to the right, + turns to the left.',
  content(view) {
    const of = (series) => [0, 1, 2].map((row) => series.lumbarMoment[3 * view.level + row]);
    const rows = of(view.series);
    const lines = ['extension', 'lateral bending', 'axial rotation'].map((label, index) => ({
      label, colour: [kForce, '#0072b2', '#e69f00'][index], values: rows[index] }));
    return { series: pair(lines, view.other && of(view.other), view.otherLabel), stances: stancesOf(view.series) };
  },
};

const kLoadPlots = [
  groundPlot(1, 'vertical', 'Ground reaction, vertical', 'Published curves are laid on this run’s own stance; band: mean ± 2 standard deviations.'),
  groundPlot(0, 'ap', 'Ground reaction, fore-aft', '+ forward on the foot: braking below, propulsion above zero.'),
  levelsPlot(0, 'Lumbar compression by level', 'Upper on lower body along the endplate’s normal. Grey: range of published peaks in running.', 'l5s1_compression_peak'),
  levelsPlot(1, 'Lumbar fore-aft shear by level', '+ the upper vertebra is pushed forward on the lower.', null),
  kSharesPlot,
  kMomentPlot,
];

// Sides of one joint in one plot; published curves are of the right side.
const kAngles = [
  ['Pelvis tilt', ['pelvis_tilt'], '+ backwards'],
  ['Pelvis list', ['pelvis_list'], '+ right side lower'],
  ['Pelvis rotation', ['pelvis_rotation'], '+ to the left'],
  ['Lumbar extension', ['lumbar_extension'], 'sum of six levels, + extension'],
  ['Lumbar bending', ['lumbar_bending'], 'sum of six levels, + to the right'],
  ['Lumbar rotation', ['lumbar_rotation'], 'sum of six levels, + to the left'],
  ['Hip flexion', ['hip_flexion_r', 'hip_flexion_l'], '+ flexion'],
  ['Knee flexion', ['knee_angle_r', 'knee_angle_l'], '+ flexion'],
  ['Ankle', ['ankle_angle_r', 'ankle_angle_l'], '+ dorsiflexion'],
];
const kDegrees = 180 / Math.PI;

export function anglePlot([title, names, note, sign = 1]) {
  return {
    title, note, unit: '°', height: 140,
    content(view) {
      const of = (series) => names.filter((name) => series.angles[name]).map((name) => scaled(series.angles[name], sign * kDegrees));
      const rows = of(view.series);
      const lines = rows.map((values, index) => ({ values, width: 2.2,
        label: rows.length === 1 ? kThisRun : ['right', 'left'][index],
        colour: rows.length === 1 ? '#1c2733' : [kSides.right, kSides.left][index] }));
      const published = view.published.motion.filter((one) => one.angles[names[0]]).map((one) => ({
        label: one.label, width: 1.4, ...kPublished[view.published.motion.indexOf(one) % kPublished.length],
        values: scaled(resample(one.angles[names[0]], view.series.groundForceR[0].length), sign * kDegrees) }));
      return { series: [...pair(lines, view.other && of(view.other), view.otherLabel), ...published], stances: stancesOf(view.series) };
    },
  };
}

/** Builds plots in `place` and redraws them when run, other run, unit or level changes. */
export function showPlotGroup(place, definitions, data, store) {
  const group = definitions.map((definition) => {
    const plot = createLinePlot({ ...definition, unit: definition.unit ?? '', store });
    place.append(plot.node);
    return { plot, definition };
  });
  const draw = () => {
    const view = currentView(data, store);
    if (!view) return;
    for (const { plot, definition } of group) {
      plot.node.querySelector('.unit').textContent = definition.unit ?? view.unit;
      plot.show(definition.content(view));
    }
  };
  for (const name of ['run', 'other', 'unit', 'level', 'component']) store.watch(name, draw);
  return group;
}

export function showPlots(places, data, store) {
  addChoices(showPlotGroup(places.loads, kLoadPlots, data, store), store);
  showPlotGroup(places.angles, kAngles.filter(([, names]) => data.series[0]?.angles[names[0]]).map(anglePlot), data, store);
}

function addChoices(loads, store) {
  const levels = kLevelLabels.map((label, value) => ({ value, label }));
  const components = kComponents.map((label, value) => ({ value, label }));
  const pick = (name) => (value) => store.set(name, Number(value));
  for (const { plot, definition } of loads) {
    const caption = plot.node.querySelector('figcaption');
    if (definition === kSharesPlot) {
      caption.append(select(levels, store.get('level'), pick('level'), 'Level'), select(components, store.get('component'), pick('component'), 'Component'));
    } else if (definition === kMomentPlot) {
      const node = element('span', { class: 'level-name' });
      caption.append(node);
      store.watch('level', (level) => { node.textContent = kLevelLabels[level]; });
    }
  }
}

function currentView(data, store) {
  const series = data.series.find((one) => one.run === store.get('run'));
  const other = data.series.find((one) => one.run === store.get('other'));
  if (!series) return null;
  return { series, other: other === series ? undefined : other, otherLabel: other ? runLabel(data, other.run) : '', unit: store.get('unit'),
           level: store.get('level'), component: store.get('component'), published: data.published };
}
