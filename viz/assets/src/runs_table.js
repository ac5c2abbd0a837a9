// All runs: factors, outputs, status; a row opens its gates and shows the run above if it is embedded.

import { element } from './dom.js';
import { factorValue, number, shownUnit } from './format.js';

const kPage = 50;
const kKeyOutputs = 6;
const kStatus = { ok: 'ok', failed_gates: 'failed gates', cannot_run: 'cannot run', not_run: 'not run' };

/** Fills `place` with the table; `ranked` outputs come first. */
export function showRuns(place, data, store) {
  const view = { data, store, embedded: new Set(data.series.map((one) => one.run)), sort: { column: null, down: false }, shown: kPage, filter: 'all', wide: false };
  const head = element('thead'), body = element('tbody'), more = element('button', { type: 'button', class: 'more' });
  const draw = () => drawTable(view, head, body, more);
  more.addEventListener('click', () => { view.shown += 200; draw(); });
  place.append(buildTools(view, draw), element('div', { class: 'scroll' }, element('table', { class: 'runs' }, head, body)), more);
  view.draw = draw;
  draw();
  store.watch('run', (run) => markRows(body, 'chosen', run));
}

function buildTools(view, draw) {
  const counts = Object.keys(kStatus).map((status) => [status, view.data.runs.filter((run) => run.status === status).length]).filter(([, count]) => count > 0);
  const button = (filter, label) => element('button', { type: 'button', onclick: (event) => {
    view.filter = filter;
    for (const one of event.target.parentNode.children) one.classList.toggle('on', one === event.target);
    draw();
  }, class: filter === 'all' ? 'on' : '' }, label);
  const wide = element('label', {}, element('input', { type: 'checkbox', onchange: (event) => { view.wide = event.target.checked; draw(); } }), ' all outputs');
  return element('div', { class: 'tools' },
    element('div', { class: 'filters' }, button('all', `all ${view.data.runs.length}`), ...counts.map(([status, count]) => button(status, `${kStatus[status]} ${count}`))), wide);
}

/** Columns: run, status, factors, outputs; each with the value it sorts by. */
function columnsOf({ data, wide }) {
  const names = [...new Set([...data.rankings.map((ranking) => ranking.output), ...data.outputs.map((output) => output.name)])];
  const outputs = (wide ? names : names.slice(0, kKeyOutputs)).map((name) => data.outputs.findIndex((output) => output.name === name));
  return [
    { label: 'Run', text: (run) => (run.run === 0 ? (data.singleRun ? 'this' : 'base') : run.run <= data.noiseRuns ? `${run.run} (noise)` : String(run.run)), value: (run) => run.run },
    { label: 'Status', text: (run) => kStatus[run.status], value: (run) => run.status, status: true },
    ...data.factors.map((factor, index) => ({ label: factor.label, title: factor.meaning, unit: factor.unit === '1' ? '' : factor.unit, text: (run) => factorValue(factor, run, index), value: (run) => run.values[index], number: true })),
    ...outputs.map((index) => {
      const { label, unit, meaning } = data.outputs[index], shown = shownUnit(unit);
      return { label, unit: shown.unit, title: meaning, number: true, output: true, value: (run) => run.outputs[index],
        text: (run) => number(run.outputs[index] === null ? null : run.outputs[index] * shown.factor) };
    }),
  ];
}

function drawTable(view, head, body, more) {
  const columns = columnsOf(view);
  head.replaceChildren(element('tr', {}, ...columns.map((column) => headCell(view, column))));
  const runs = sortRuns(view.data.runs.filter((run) => view.filter === 'all' || run.status === view.filter), columns, view.sort);
  body.replaceChildren(...runs.slice(0, view.shown).map((run) => rowOf(view, run, columns)));
  more.hidden = runs.length <= view.shown;
  more.textContent = `Show more of ${runs.length} runs`;
  markRows(body, 'chosen', view.store.get('run'));
}

function headCell(view, column) {
  const sorted = view.sort.column === column.label;
  const turn = () => {
    view.sort = { column: column.label, down: sorted ? !view.sort.down : Boolean(column.output) };
    view.draw();
  };
  return element('th', { scope: 'col', title: column.title, class: column.number ? 'number' : '', 'aria-sort': sorted ? (view.sort.down ? 'descending' : 'ascending') : null },
    element('button', { class: 'plain', type: 'button', onclick: turn }, column.label, sorted ? (view.sort.down ? ' ▾' : ' ▴') : ''),
    column.unit ? element('small', {}, column.unit) : null);
}

function sortRuns(runs, columns, { column, down }) {
  const by = columns.find((one) => one.label === column);
  if (!by) return runs;
  const missing = (value) => value === null || value === undefined;
  return [...runs].sort((a, b) => {
    const u = by.value(a), v = by.value(b);
    if (missing(u) || missing(v)) return missing(u) - missing(v);
    return (u < v ? -1 : u > v ? 1 : a.run - b.run) * (down ? -1 : 1);
  });
}

function rowOf(view, run, columns) {
  const embedded = view.embedded.has(run.run);
  const row = element('tr', { 'data-run': run.run, class: embedded ? 'embedded' : '' }, ...columns.map((column) =>
    column.status ? element('td', {}, element('span', { class: `status ${run.status}`, title: run.reason }, column.text(run)))
      : column.label === 'Run' ? element('td', {}, element('button', { class: 'plain', type: 'button' }, embedded ? element('b', {}, '▶ ', column.text(run)) : column.text(run)))
        : element('td', { class: column.number ? 'number' : '' }, column.text(run))));
  row.addEventListener('click', () => {
    if (embedded) view.store.set('run', run.run);
    toggleDetails(row, run, columns.length);
  });
  return row;
}

function toggleDetails(row, run, width) {
  if (row.nextSibling?.classList?.contains('details')) {
    row.nextSibling.remove();
    return;
  }
  row.after(element('tr', { class: 'details' }, element('td', { colspan: width }, ...detailsOf(run))));
}

function detailsOf(run) {
  return [run.reason ? element('p', {}, run.reason) : null, buildGates(run)].filter(Boolean);
}

/** The gates of one run as a table: value against limit. */
export function buildGates(run) {
  if (run.gates.length === 0) return element('p', { class: 'footnote' }, 'No gate was judged.');
  return element('table', { class: 'gates' },
    element('thead', {}, element('tr', {}, ...['Gate', 'Value', 'Limit', ''].map((label, index) => element('th', { scope: 'col', class: index === 1 || index === 2 ? 'number' : '' }, label)))),
    element('tbody', {}, ...run.gates.map((gate) => element('tr', {},
      element('th', { scope: 'row' }, gate.label),
      element('td', { class: 'number' }, gateValue(gate.value, gate.unit)),
      element('td', { class: 'number' }, `≤ ${gateValue(gate.limit, gate.unit)}`),
      element('td', {}, element('span', { class: `status ${gate.pass ? 'ok' : 'failed_gates'}` }, gate.pass ? 'passed' : 'failed'))))));
}

/** Gates stay in the unit they were judged in. */
function gateValue(value, unit) {
  return `${number(value)}${unit && unit !== '1' ? `\u00a0${unit}` : ''}`;
}

function markRows(body, mark, run) {
  for (const row of body.querySelectorAll('tr[data-run]')) row.classList.toggle(mark, Number(row.dataset.run) === run);
}
