// Which factor moves the chosen output, by how much, and how sure that is.

import { kVerdicts } from './colours.js';
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
  const { data, meanings, store } = context;
  const verdict = kVerdicts[row.verdict] ? row.verdict : 'none';
  const choose = () => store.set('factor', row.factor);
  return element('tr', { 'data-factor': row.factor, class: verdict, onclick: choose },
    element('th', { scope: 'row', title: meanings.get(row.factor) },
      element('button', { class: 'plain', type: 'button' }, factorLabel(data, row.factor)),
      element('small', {}, `${typeset(row.from)} → ${typeset(row.to)}${row.nuisance ? ' · constant of the model' : ''}`)),
    element('td', { class: 'bar-cell' }, buildBar(row, verdict, context)),
    buildEffect(row, context),
    buildStep(row),
    element('td', {}, buildShares(row)),
    element('td', {}, element('span', { class: `verdict ${verdict}` }, row.verdict)));
}

function buildBar(row, verdict, { place, ticks, shown, ranking }) {
  const at = (value) => place(value * shown.factor);
  const start = Math.min(at(0), at(row.effect)), end = Math.max(at(0), at(row.effect));
  const noise = ranking.noiseBar ?? 0;
  const bar = element('div', { class: `bar ${row.nuisance ? 'nuisance' : ''}` },
    element('i', { class: 'noise', style: `left:${at(-noise)}%;width:${at(noise) - at(-noise)}%` }),
    ...ticks.map((tick) => element('i', { class: tick === 0 ? 'grid zero' : 'grid', style: `left:${place(tick)}%` })),
    element('i', { class: 'fill', style: `left:${start}%;width:${end - start}%;background:${kVerdicts[verdict]}` }));
  if (row.low !== null && row.high !== null) {
    bar.append(element('i', { class: 'whisker', style: `left:${at(row.low)}%;width:${at(row.high) - at(row.low)}%` }));
  }
  return bar;
}

function buildEffect(row, { shown, ranking, baseWeight }) {
  const unit = shown.unit === '°' ? '°' : shown.unit ? `\u00a0${shown.unit}` : '';
  const of = (value) => (value === null ? '–' : signed(value * shown.factor));
  const weight = bodyWeightUnit(ranking.unit) && baseWeight && row.effect !== null
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

function buildFootnote(ranking) {
  const shown = shownUnit(ranking.unit);
  const unit = shown.unit ? `\u00a0${shown.unit}` : '';
  const left = [[ranking.failedGates, 'failed a gate'], [ranking.cannotRun, 'could not run'], [ranking.notRun, 'not run yet']]
    .filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  const parts = [
    `${ranking.used} runs used${left.length ? `; left out: ${left.join(', ')}` : ''}.`,
    `Mean ${number(ranking.mean * shown.factor)}${unit}, standard deviation ${number(ranking.deviation * shown.factor)}${unit}.`,
    `Method: ${ranking.method}.`,
    bodyWeightUnit(ranking.unit) ? 'BW: body weight of the base runner.' : '',
    ...ranking.remarks.map((remark) => `Mind: ${typeset(remark)}.`),
  ];
  return element('p', { class: 'footnote' }, parts.filter(Boolean).join(' '));
}
