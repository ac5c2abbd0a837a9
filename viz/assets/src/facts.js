// The parts that only state: figures at the top, published ranges, provenance.

import { element } from './dom.js';
import { bodyWeightUnit, number, perBodyWeight, plain, quantity, shownUnit, theRun } from './format.js';

/** A strip of the base runner's key figures. */
export function showFigures(place, data) {
  const base = data.runs[0];
  place.setAttribute('aria-label', `Key figures of ${theRun(data, 0)}`);
  const names = ['l5s1_compression_peak', 'l5s1_shear_ap_peak', 'vgrf_active_peak', 'vgrf_impact_peak', 'contact_time', 'step_frequency'];
  for (const name of names) {
    const index = data.outputs.findIndex((output) => output.name === name);
    const value = index < 0 ? null : base?.outputs[index];
    if (value === null || value === undefined) continue;
    const { label, unit, meaning } = data.outputs[index], deviation = base.spread[index] ?? null;
    const spread = deviation === null ? '' : `± ${quantity(deviation, unit, 2)} over strides`;
    place.append(element('div', { class: 'figure', title: meaning },
      element('span', {}, label), element('b', {}, quantity(value, unit)), element('small', {}, [perBodyWeight(value, unit, base.bodyWeight), spread].filter(Boolean).join(' · ') || '\u00a0')));
  }
}

/** The base runner beside published ranges: value, range, source, inside or not. */
export function showPublished(place, data) {
  const base = data.runs[0];
  const fitting = data.published.ranges.filter((range) => data.baseSpeed >= range.speedLow && data.baseSpeed <= range.speedHigh);
  const rows = fitting.map((range) => {
    const index = data.outputs.findIndex((output) => output.name === range.output);
    const value = index < 0 ? null : base?.outputs[index];
    return value === null || value === undefined ? null : rangeRow(range, value, data.outputs[index].unit, base.bodyWeight);
  }).filter(Boolean);
  if (rows.length === 0) {
    place.append(element('p', { class: 'notice' }, `No published range fits the outputs and the speed of ${theRun(data, 0)}.`));
    return;
  }
  place.append(element('table', { class: 'published' },
    element('thead', {}, element('tr', {}, ...[`Output of ${theRun(data, 0)}`, 'Value', 'Published', 'For', '', 'Source'].map((label, index) =>
      element('th', { scope: 'col', class: index === 1 || index === 2 ? 'number' : '' }, label)))),
    element('tbody', {}, ...rows)));
}

function rangeRow(range, si, unit, bodyWeight) {
  const shown = range.unit.startsWith('BW') ? { unit: bodyWeightUnit(unit), factor: 1 / bodyWeight } : shownUnit(unit);
  const value = si * shown.factor, inside = value >= range.low && value <= range.high;
  const spaced = range.unit === 'deg' ? '°' : range.unit === '1' ? '' : `\u00a0${range.unit}`;
  return element('tr', {},
    element('th', { scope: 'row' }, range.label),
    element('td', { class: 'number' }, `${number(value)}${spaced}`),
    element('td', { class: 'number' }, `${plain(range.low)} to ${plain(range.high)}${spaced}`),
    element('td', { class: 'condition' }, range.condition),
    element('td', {}, element('span', { class: `status ${inside ? 'ok' : 'failed_gates'}` }, inside ? 'inside' : 'outside')),
    element('td', { class: 'source' }, range.source));
}

export function showFactors(place, data) {
  for (const factor of data.factors) {
    const range = factor.levels.length ? factor.levels.join(', ') : `${plain(factor.low)} to ${plain(factor.high)}${factor.unit === '1' ? '' : `\u00a0${factor.unit}`}`;
    place.append(element('dt', {}, factor.label, element('code', {}, factor.key)), element('dd', {}, `${range}. ${factor.meaning}.`));
  }
}

export function showProvenance(place, data) {
  for (const [name, value] of data.provenance) {
    place.append(element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)));
  }
}

/** The study or scenario exactly as it was asked; every parameter of a single run. */
export function showStudyText(place, data) {
  for (const [title, text] of [['The file as it was asked', data.studyText], ['Every parameter of this run, as a scenario', data.scenarioText]]) {
    if (text) place.append(element('details', {}, element('summary', {}, title), element('pre', {}, text)));
  }
}
