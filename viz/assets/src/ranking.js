// Which factor moves the chosen output, by how much, and how sure that is.

import { effectKind, kEffects } from './colours.js';
import { element } from './dom.js';
import { bodyWeightUnit, factorLabel, number, outputLabel, percent, plain, shownUnit, signed, signedPercent, typeset } from './format.js';
import { linear, niceTicks } from './scale.js';

/** Fills `place` with the ranking of the chosen output; a click on a row chooses its factor. */
export function showRanking(place, data, store) {
  const meanings = new Map(data.factors.map((factor) => [factor.key, factor.meaning]));
  store.watch('output', (name) => {
    const ranking = data.rankings.find((one) => one.output === name);
    place.replaceChildren();
    if (!ranking) return;
    if (ranking.refusal) {
      place.append(element('p', { class: 'notice' }, `No ranking of this output: ${ranking.refusal}`));
      return;
    }
    place.append(buildTable(data, ranking, meanings, store), buildFootnote(ranking));
  });
  store.watch('factor', (key) => markRow(place, key));
  store.watch('output', () => markRow(place, store.get('factor')));
}

function markRow(place, key) {
  for (const row of place.querySelectorAll('tr[data-factor]')) {
    row.classList.toggle('chosen', row.dataset.factor === key);
    row.querySelector('button').setAttribute('aria-pressed', row.dataset.factor === key);
  }
}

function buildTable(data, ranking, meanings, store) {
  const baseWeight = data.runs[0]?.bodyWeight;
  const shown = shownUnit(ranking.unit);
  const ends = ranking.rows.flatMap((row) => [row.low, row.high, row.effect, 0])
    .filter((value) => value !== null).map((value) => value * shown.factor);
  const low = Math.min(...ends), high = Math.max(...ends), margin = 0.04 * (high - low || 1);
  const place = linear(low - margin, high + margin, 0, 100);
  const ticks = niceTicks(low, high, 5);
  const context = { data, ranking, shown, place, ticks, meanings, baseWeight, store };
  return element('table', { class: 'ranking' },
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col', class: 'factor-cell' }, 'Factor, and the step it takes'),
      element('th', { scope: 'col', class: 'bar-cell' }, buildAxis(context)),
      element('th', { scope: 'col', class: 'number' }, 'Effect', element('small', {}, '95 % interval')),
      element('th', { scope: 'col', class: 'number' }, 'Per practical step', element('small', {}, 'of the mean')),
      element('th', { scope: 'col', class: 'share-cell' }, 'Share of variance', element('small', {}, 'alone | with interactions')),
      element('th', { scope: 'col', class: 'verdict-cell' }, 'Verdict'))),
    element('tbody', {}, ...ranking.rows.map((row) => buildRow(row, context))));
}

function buildAxis({ data, ticks, place, shown, ranking }) {
  return element('div', { class: 'axis' },
    element('span', { class: 'axis-title' },
      `change of ${outputLabel(data, ranking.output)}${shown.unit ? ` (${shown.unit})` : ''}`),
    ...ticks.map((tick) => element('span', { class: 'tick', style: `left:${place(tick)}%` }, tick > 0 ? `+${plain(tick)}` : plain(tick))));
}

function buildRow(row, context) {
  const { data, ranking, meanings, store } = context;
  const kind = effectKind(row.verdict, ranking.relief);
  const choose = () => store.set('factor', row.factor);
  return element('tr', { 'data-factor': row.factor, class: kind, onclick: choose },
    element('th', { scope: 'row', title: meanings.get(row.factor) },
      element('button', { class: 'plain', type: 'button' }, factorLabel(data, row.factor)),
      element('small', {}, `${typeset(row.from)} → ${typeset(row.to)}${row.nuisance ? ' · constant of the model' : ''}`)),
    element('td', { class: 'bar-cell' }, buildBar(row, kind, context)),
    buildEffect(row, context),
    buildStep(row),
    element('td', {}, buildShares(row)),
    buildVerdict(row, kind, ranking));
}

/** Of an output that is negative throughout, "lowers" makes it larger in size: that is said. */
function buildVerdict(row, kind, ranking) {
  const direction = kind === 'none' ? '' : row.verdict;
  const size = ranking.belowZero && direction ? (direction === 'lowers' ? 'further below zero: stronger' : 'nearer zero: weaker') : null;
  return element('td', {}, element('span', { class: `verdict ${direction} ${kind}` }, row.verdict), size && element('small', {}, size));
}

function buildBar(row, kind, { place, ticks, shown, ranking }) {
  const at = (value) => place(value * shown.factor);
  const noise = ranking.noiseBar ?? 0;
  const bar = element('div', { class: `bar ${row.nuisance ? 'nuisance' : ''}` },
    element('i', { class: 'noise', style: `left:${at(-noise)}%;width:${at(noise) - at(-noise)}%` }),
    ...ticks.map((tick) => element('i', { class: tick === 0 ? 'grid zero' : 'grid', style: `left:${place(tick)}%` })));
  if (row.effect === null) return bar;
  const start = Math.min(at(0), at(row.effect)), end = Math.max(at(0), at(row.effect));
  bar.append(element('i', { class: 'fill', style: `left:${start}%;width:${end - start}%;background:${kEffects[kind]}` }));
  if (row.low !== null && row.high !== null) {
    bar.append(element('i', { class: 'whisker', style: `left:${at(row.low)}%;width:${at(row.high) - at(row.low)}%` }));
  }
  return bar;
}

function buildEffect(row, { shown, ranking, baseWeight }) {
  if (row.effect === null) return element('td', { class: 'number' }, '–');
  const unit = shown.unit === '°' ? '°' : shown.unit ? `\u00a0${shown.unit}` : '';
  const of = (value) => (value === null ? '–' : signed(value * shown.factor));
  const weight = bodyWeightUnit(ranking.unit) && baseWeight
    ? ` · ${signed(row.effect / baseWeight, 2)}\u00a0${bodyWeightUnit(ranking.unit)}` : '';
  return element('td', { class: 'number' }, element('b', {}, `${of(row.effect)}${unit}`),
    element('small', {}, row.low === null ? 'no interval' : `${of(row.low)} to ${of(row.high)}${weight}`));
}

/** "5 kg more: +6.7 % [+6.1, +7.3]" */
function buildStep(row) {
  if (!row.step || row.stepEffect === null) return element('td', { class: 'number' }, element('small', {}, '–'));
  return element('td', { class: 'number' }, element('b', {}, signedPercent(row.stepEffect)),
    element('small', {}, `${typeset(row.step)} more${row.stepLow === null ? '' : ` [${signed(100 * row.stepLow, 2)}, ${signed(100 * row.stepHigh, 2)}]`}`));
}

function buildShares(row) {
  if (row.main === null && row.total === null) return element('small', {}, 'the design cannot tell');
  const part = (share, kind) => element('i', { class: kind, style: `width:${100 * Math.min(Math.max(share ?? 0, 0), 1)}%` });
  const title = `alone ${percent(row.main)} (${percent(row.mainLow)} to ${percent(row.mainHigh)}), ` +
    `with interactions ${percent(row.total)} (${percent(row.totalLow)} to ${percent(row.totalHigh)})`;
  return element('div', { class: 'shares', title },
    element('div', { class: 'share-bar' }, part(row.total, 'total'), part(row.main, 'main')),
    element('span', {}, `${percent(row.main)} | ${percent(row.total)}`));
}

const kWorse = { less: 'raises the load', more: 'takes away what there should be more of' };

function buildFootnote(ranking) {
  const shown = shownUnit(ranking.unit);
  const unit = shown.unit ? `\u00a0${shown.unit}` : '';
  const left = [[ranking.failedGates, 'failed a gate'], [ranking.cannotRun, 'could not run'], [ranking.notRun, ranking.isComplete ? 'not needed' : 'not run yet']]
    .filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  const parts = [
    `${ranking.used} runs used${left.length ? `; left out: ${left.join(', ')}` : ''}.`,
    `Mean ${number(ranking.mean * shown.factor)}${unit}, standard deviation ${number(ranking.deviation * shown.factor)}${unit}.`,
    `Method: ${ranking.method}.`,
    ranking.relief === 'neither' ? '' : `Colour: orange ${kWorse[ranking.relief]}, blue the other way, which is for the better.`,
    ranking.belowZero ? 'The output is negative throughout: a step of +7 % carries it further below zero.' : '',
    bodyWeightUnit(ranking.unit) ? 'BW: body weight of the base runner.' : '',
    ...ranking.remarks.map((remark) => `Mind: ${typeset(remark)}.`),
  ];
  return element('p', { class: 'footnote' }, parts.filter(Boolean).join(' '));
}
