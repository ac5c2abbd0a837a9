// Numbers and units as people read them. The data are SI; everything shown wears its unit.

const kShown = {
  rad: { unit: '°', factor: 180 / Math.PI },
  'rad/s': { unit: '°/s', factor: 180 / Math.PI },
  m: { unit: 'mm', factor: 1000 },
  s: { unit: 'ms', factor: 1000 },
  'N m': { unit: 'N m', factor: 1 },
  Pa: { unit: 'MPa', factor: 1e-6 },
  'N/m': { unit: 'kN/m', factor: 1e-3 },
  'm/s2': { unit: 'm/s²', factor: 1 },
  1: { unit: '', factor: 1 },
};

// Units that are also told in body weights: N -> BW, N s -> BW s, N/s -> BW/s.
const kPerBodyWeight = { N: 'BW', 'N s': 'BW s', 'N/s': 'BW/s' };

export function shownUnit(unit) {
  return kShown[unit] ?? { unit, factor: 1 };
}

export function bodyWeightUnit(unit) {
  return kPerBodyWeight[unit] ?? null;
}

/** Three significant digits, thousands apart by a thin space, a true minus sign. */
export function number(value, digits = 3) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size < -4) return value.toExponential(1).replace('-', '−').replace('e-', 'e−');
  const places = Math.min(6, Math.max(0, digits - 1 - size));
  const rounded = Math.abs(value).toFixed(places);
  const [whole, rest] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return (value < 0 ? '−' : '') + (rest ? `${grouped}.${rest}` : grouped);
}

/** A round number as it is written: at most four significant digits, no idle zeros. */
export function plain(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  return String(Number(value.toPrecision(4))).replace('-', '−');
}

/** As `number`, with + in front of what is positive. */
export function signed(value, digits = 3) {
  return (value > 0 ? '+' : '') + number(value, digits);
}

/** "2 710 N" from SI. */
export function quantity(value, unit, digits = 3) {
  const shown = shownUnit(unit);
  const text = number(value === null ? null : value * shown.factor, digits);
  return shown.unit && text !== '–' ? `${text}${shown.unit === '°' ? '' : '\u00a0'}${shown.unit}` : text;
}

export function signedQuantity(value, unit, digits = 3) {
  return (value > 0 ? '+' : '') + quantity(value, unit, digits);
}

/** "3.87 BW" where the unit can be told in body weights, otherwise ''. */
export function perBodyWeight(value, unit, bodyWeight, digits = 3) {
  const shown = bodyWeightUnit(unit);
  if (!shown || !bodyWeight || value === null) return '';
  return `${number(value / bodyWeight, digits)}\u00a0${shown}`;
}

export function percent(share) {
  if (share === null || !Number.isFinite(share)) return '–';
  const value = 100 * share;
  return `${Math.abs(value) < 0.95 && value !== 0 ? '< 1' : Math.round(value)}\u00a0%`;
}

/** "−4 %", "+12 %": two digits, always with its sign. */
export function signedPercent(share) {
  return share === 0 ? '0\u00a0%' : `${signed(100 * share, 2)}\u00a0%`;
}

/** Text of the data with true minus signs. */
export function typeset(text) {
  return text.replace(/(^|[\s[(])-(?=\d)/g, '$1−');
}

export function plural(count, one, many) {
  return count === 1 ? one : many;
}

/** A run's value of a factor, "63.74" or the name of its level; the unit stands beside it. */
export function factorValue(factor, run, index) {
  return factor.levels.length || run.values[index] === null ? run.text[index] : plain(run.values[index]);
}

/** "base run", "noise run 1", "run 3, minimal"; "this run" where there is one only. */
export function runLabel(data, run) {
  if (data.singleRun) return 'this run';
  if (run === 0) return 'base run';
  if (run <= data.noiseRuns) return `noise run ${run}`;
  const condition = data.factors.findIndex((factor) => factor.key === 'pair');
  return `run ${run}${condition < 0 ? '' : `, ${data.runs[run].text[condition]}`}`;
}

/** Inside a sentence: "the base run", "this run". */
export function theRun(data, run) {
  return data.singleRun ? 'this run' : run === 0 ? 'the base run' : runLabel(data, run);
}

/** The label that came with the data for an output or a factor. */
export function outputLabel(data, name) {
  return data.outputs.find((output) => output.name === name)?.label ?? name;
}

export function factorLabel(data, key) {
  return data.factors.find((factor) => factor.key === key)?.label ?? key;
}
