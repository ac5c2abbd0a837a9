// How sure a ranking is: what acts together, half the samples, what is not known of the model, runs
// left out, the program's own noise. One card each, where there is something to tell.

import { element } from './dom.js';
import { factorLabel, number, percent, plural, shownUnit, signed, typeset } from './format.js';
import { buildPlaces } from './places.js';

/** Fills `place` with the cards of the chosen output's ranking. */
export function showCertainty(place, section, data, store) {
  store.watch('output', (name) => {
    const ranking = data.rankings.find((one) => one.output === name);
    const cards = !ranking || ranking.refusal ? [] :
      [buildTogether, buildHalf, buildKnown, buildLeftOut, buildNoise].map((build) => build(data, ranking)).filter(Boolean);
    section.hidden = cards.length === 0;
    place.replaceChildren(...cards);
  });
}

/** Factors told of in the card of runs left out: the most uneven ones. */
const kMostSides = 8;

function card(kind, title, lead, ...content) {
  return element('article', { class: `card certainty ${kind}` }, element('h4', {}, title), element('p', { class: 'lead' }, lead), ...content);
}

/** A share of variance as a bar, and in words with its interval. */
function shareRow(name, share, interval) {
  return element('tr', {}, element('th', { scope: 'row' }, name),
    element('td', {}, element('div', { class: 'share-bar' }, element('i', { class: 'main', style: `width:${100 * Math.min(Math.max(share ?? 0, 0), 1)}%` }))),
    element('td', { class: 'number' }, percent(share), interval ? element('small', {}, interval) : ''));
}

function buildTogether(data, ranking) {
  if (ranking.interactions.length === 0 && ranking.rows.some((row) => row.total === null)) {
    const curved = ranking.rows.some((row) => row.sigma !== null);
    return curved ? buildSpread(data, ranking) : null;
  }
  const lead = ranking.interactions.length
    ? 'Pairs of factors that do more together than each alone: share of the variance, 95 % interval.'
    : 'No two factors were found to do more together than each alone. Small interactions may hide in the scatter.';
  return card('together', 'Two at a time', lead, element('table', {}, ...ranking.interactions.map((pair) =>
    shareRow(`${factorLabel(data, pair.first)} with ${factorLabel(data, pair.second).toLowerCase()}`, pair.share, `${percent(pair.low)} to ${percent(pair.high)}`))));
}

/** Morris: a spread as large as the mean size tells of bends or interactions. */
function buildSpread(data, ranking) {
  const shown = shownUnit(ranking.unit);
  return card('together', 'Bends and interactions', 'Mean size and spread of the elementary effects. A spread as large as the size tells that the effect bends or depends on other factors.',
    element('table', {}, element('tr', {}, ...['', 'size', 'spread'].map((head) => element('th', { scope: 'col', class: 'number' }, head))),
      ...ranking.rows.map((row) => element('tr', {}, element('th', { scope: 'row' }, factorLabel(data, row.factor)),
        ...[row.muStar, row.sigma].map((value) => element('td', { class: 'number' }, value === null ? '–' : number(value * shown.factor)))))));
}

function buildHalf(data, ranking) {
  if (!ranking.half) return null;
  const placed = ranking.rows.some((row) => row.halfPlace > 0);
  const sentence = `${ranking.half.split('; order:')[0]}.`.replace(/^with/, 'With').replace(/^half/, 'Half');
  return card('half', 'With half the samples', sentence, placed ? buildPlaces(data, ranking) : '');
}

function buildKnown(data, ranking) {
  const constants = ranking.rows.filter((row) => row.nuisance);
  if (constants.length === 0) return null;
  const names = constants.map((row) => factorLabel(data, row.factor).toLowerCase());
  const factors = ranking.rows.filter((row) => !row.nuisance);
  const order = [...factors].sort((a, b) => (b.totalKnown ?? -1) - (a.totalKnown ?? -1));
  const moved = factors.filter((row, index) => (row.totalKnown ?? 0) >= 0.005 && order.indexOf(row) !== index).length;
  return card('known', 'If the model were known better',
    `${names.join(', ')}: what the model takes for ${plural(names.length, 'this constant', 'these constants')} is known only within a range, and so varied along. ` +
    `They make ${percent(constants.reduce((sum, row) => sum + Math.max(row.total ?? 0, 0), 0))} of the variance; without them ${moved === 0 ? 'the order of the factors stays' : `${moved} of the factors change places`}.`,
    element('table', {}, element('tr', {}, ...['', 'with', 'without'].map((head) => element('th', { scope: 'col', class: 'number' }, head))),
      ...order.filter((row) => (row.total ?? 0) >= 0.005 || (row.totalKnown ?? 0) >= 0.005).map((row) => element('tr', {},
        element('th', { scope: 'row' }, factorLabel(data, row.factor)),
        element('td', { class: 'number' }, percent(row.total)), element('td', { class: 'number' }, percent(row.totalKnown))))));
}

function buildLeftOut(data, ranking) {
  const excluded = ranking.failedGates + ranking.cannotRun;
  if (excluded === 0) return null;
  const warnings = ranking.remarks.filter((remark) => remark.startsWith('runs fail unevenly'));
  const most = Math.max(...ranking.rows.map((row) => Math.max(row.excludedFrom, row.excludedTo)), 1);
  const uneven = (row) => Math.abs(row.excludedTo - row.excludedFrom);
  const all = ranking.rows.filter((row) => row.excludedFrom + row.excludedTo > 0).sort((a, b) => uneven(b) - uneven(a));
  const rows = all.slice(0, kMostSides);
  return card('left-out', 'Runs left out',
    `${excluded} of ${ranking.used + excluded} runs failed. Where they lie to one side of a factor, the ranking may not speak for that side.`,
    ...warnings.map((text) => element('p', { class: 'notice' }, typeset(text))),
    warnings.length ? '' : element('p', { class: 'fine' }, 'No more on one side of any factor than chance explains (Fisher’s exact test, 5 % over all factors).'),
    element('table', { class: 'sides' }, ...rows.map((row) => element('tr', {},
      element('th', { scope: 'row' }, factorLabel(data, row.factor)),
      element('td', { class: 'side low' }, element('small', {}, typeset(row.from)), element('i', { style: `width:${(100 * row.excludedFrom) / most}%` }, String(row.excludedFrom))),
      element('td', { class: 'side high' }, element('i', { style: `width:${(100 * row.excludedTo) / most}%` }, String(row.excludedTo)), element('small', {}, typeset(row.to))))),
    ),
    all.length > rows.length ? element('p', { class: 'fine' }, `The other ${all.length - rows.length} factors are more even.`) : '');
}

function buildNoise(data, ranking) {
  const shown = shownUnit(ranking.unit), unit = shown.unit ? `\u00a0${shown.unit}` : '';
  const of = (value) => `${number(value * shown.factor)}${unit}`;
  const lines = [
    ranking.noiseDeviation === null
      ? 'The program’s own scatter was not measured in this study (noise_runs).'
      : `The same runner from ${ranking.noiseRuns} starts moved by a hair: standard deviation ${of(ranking.noiseDeviation)}.`,
    `Changes under ${of(ranking.noiseBar)} (grey band in the table) are not called effects.`,
    ranking.q2 === null ? '' : `The surrogate predicts runs that it has not seen to ${of(ranking.heldOutError)} (root mean square), ${percent(Math.max(ranking.q2, 0))} of their variance (Q²).`,
    ranking.raised === null ? '' : `The second condition raises the output in ${percent(ranking.raised)} of the runners.`,
    'With twenty factors that do nothing, one interval in twenty leaves out zero by chance.',
  ];
  return card('noise', 'Noise', lines.filter(Boolean).join(' '));
}
