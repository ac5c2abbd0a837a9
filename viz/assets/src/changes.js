// The second ranking: what a runner can change, by the relief that it gives.

import { kEffects } from './colours.js';
import { element } from './dom.js';
import { factorLabel, outputLabel, signedPercent, typeset } from './format.js';
import { linear, niceTicks } from './scale.js';

/** Fills `place` for the chosen output; hides its section where nothing can be changed. */
export function showChanges(place, section, data, store) {
  store.watch('output', (name) => {
    const ranking = data.rankings.find((one) => one.output === name);
    const changes = ranking?.changes ?? [];
    section.hidden = changes.length === 0;
    place.replaceChildren(...(changes.length ? [buildTable(data, ranking, changes)] : []));
  });
}

function buildTable(data, ranking, changes) {
  const ends = changes.flatMap((change) => [change.low, change.high, change.change, 0]).filter((value) => value !== null);
  const low = Math.min(...ends), high = Math.max(...ends), margin = 0.04 * (high - low || 1);
  const place = linear(low - margin, high + margin, 0, 100), ticks = niceTicks(low, high, 6);
  return element('table', { class: 'ranking changes' },
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col', class: 'factor-cell' }, 'Change'),
      element('th', { scope: 'col', class: 'reach-cell' }, 'As far as'),
      element('th', { scope: 'col', class: 'bar-cell' }, element('div', { class: 'axis' },
        element('span', { class: 'axis-title' }, `change of ${outputLabel(data, ranking.output)}, of its mean`),
        ...ticks.map((tick) => element('span', { class: 'tick', style: `left:${place(tick)}%` }, signedPercent(tick))))),
      element('th', { scope: 'col', class: 'number' }, 'Relief', element('small', {}, '95 % interval')))),
    element('tbody', {}, ...changes.map((change) => buildRow(data, change, place, ticks))));
}

function buildRow(data, change, place, ticks) {
  const colour = change.detected ? kEffects.relieves : kEffects.none;
  return element('tr', { class: change.detected ? '' : 'faint', 'data-change': change.factor },
    element('th', { scope: 'row' }, factorLabel(data, change.factor)),
    element('td', { class: 'condition' }, `${typeset(change.from)} → ${typeset(change.to)}`),
    element('td', { class: 'bar-cell' }, element('div', { class: 'bar' },
      ...ticks.map((tick) => element('i', { class: tick === 0 ? 'grid zero' : 'grid', style: `left:${place(tick)}%` })),
      element('i', { class: 'fill', style: `left:${Math.min(place(0), place(change.change))}%;width:${Math.abs(place(0) - place(change.change))}%;background:${colour}` }),
      change.low === null ? '' : element('i', { class: 'whisker', style: `left:${place(change.low)}%;width:${place(change.high) - place(change.low)}%` }))),
    element('td', { class: 'number' }, element('b', {}, change.detected ? signedPercent(change.change) : 'not detectable'),
      change.low === null ? '' : element('small', {}, `${signedPercent(change.low)} to ${signedPercent(change.high)}`)));
}
