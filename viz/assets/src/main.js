// The page: reads the data that the program put into it and fills the sections in order.
// <html data-ready="true"> is set once plots and runner have been drawn; data-errors tells of failures.

import { reportError } from './errors.js';
import { showCertainty } from './certainty.js';
import { showChanges } from './changes.js';
import { element, select } from './dom.js';
import { showFactors, showFigures, showProvenance, showPublished, showStudyText } from './facts.js';
import { showFeet } from './feet.js';
import { factorValue, outputLabel, runLabel, theRun, typeset } from './format.js';
import { showPlots } from './plots.js';
import { showRanking } from './ranking.js';
import { kViews } from './runner_scene.js';
import { buildGates, showRuns } from './runs_table.js';
import { showScatter } from './scatter.js';
import { createStore, startClock } from './store.js';
import { showViewer } from './viewer.js';

const at = (id) => document.getElementById(id);

/**
 * `#view=back&phase=0.15&play=0&run=3&other=0` opens the page in a given state (pictures, links). What
 * this page does not have, or cannot read, is as if it were not there.
 */
function readAddress(data) {
  const given = Object.fromEntries(new URLSearchParams(window.location.hash.slice(1)));
  const run = (text) => data.series.find((one) => text !== undefined && one.run === Number(text))?.run;
  const phase = Number(given.phase);
  return { play: given.play, view: Object.hasOwn(kViews, given.view ?? '') ? given.view : undefined,
           phase: phase >= 0 && phase < 1 ? phase : undefined, run: run(given.run), other: run(given.other) };
}

function createState(data) {
  const address = readAddress(data);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const output = data.rankings[0]?.output ?? data.outputs[0]?.name;
  return createStore({
    phase: address.phase ?? 0.13, playing: address.play ? address.play === '1' : !still, rate: 0.25, inView: true,
    view: address.view ?? 'quarter', run: address.run ?? data.series[0]?.run ?? 0, other: address.other ?? null, unit: 'BW', level: 0, component: 0,
    output, factor: data.rankings[0]?.rows[0]?.factor ?? data.factors[0]?.key ?? null,
  });
}

function fillHead(data) {
  document.title = `${data.title} – Footfall`;
  at('title').textContent = data.title;
  at('question').hidden = data.singleRun;
  const first = data.rankings[0];
  if (first && first.relief !== 'less') {
    at('question').textContent = `Which property of this runner moves the output ‘${outputLabel(data, first.output)}’, by how much, and how sure is that?`;
  }
  at('findings').append(...data.findings.map((text) => element('p', {}, typeset(text))));
  at('embedded').textContent = data.embedded;
  if (data.runs.some((run) => run.spread.length > 0)) {
    at('embedded').append(' Curves are those of the noise-free orbit; ± is the standard deviation over recorded strides.');
  }
  at('published-run').textContent = data.singleRun ? 'This run' : 'The base run';
  showFigures(at('figures'), data);
}

function fillRanking(data, store) {
  if (data.rankings.length === 0) {
    at('ranking-section').remove();
    return;
  }
  const options = data.rankings.map((ranking) => ({ value: ranking.output, label: outputLabel(data, ranking.output) }));
  at('output-choice').append(select(options, store.get('output'), (name) => store.set('output', name), 'Output to rank'));
  store.watch('output', (name) => {
    const output = data.outputs.find((one) => one.name === name);
    const relief = data.rankings.find((one) => one.output === name)?.relief;
    at('output-meaning').textContent = `${output?.meaning ?? ''}${relief === 'more' ? ' – more is better' : ''}`;
    at('ranking-title').textContent = relief === 'less' ? 'What moves the load' : 'What moves this output';
  });
  showRanking(at('ranking'), data, store);
  showChanges(at('changes'), at('changes-section'), data, store);
  showCertainty(at('certainty'), at('certainty-section'), data, store);
  showScatter(at('scatter'), data, store);
  showFactors(at('factors'), data);
}

function addRunChoices(data, store) {
  const options = data.series.map((one) => ({ value: one.run, label: runLabel(data, one.run) }));
  const run = select(options, store.get('run'), (value) => store.set('run', Number(value)), 'Run shown');
  store.watch('run', (value) => { run.value = String(value); });
  const other = select([{ value: '', label: 'no other run' }, ...options], store.get('other') ?? '', (value) => store.set('other', value === '' ? null : Number(value)), 'Run to compare with');
  const unit = select([{ value: 'BW', label: 'body weights (BW)' }, { value: 'N', label: 'newtons (N)' }], store.get('unit'), (value) => store.set('unit', value), 'Unit of forces');
  at('run-choice').append(element('label', {}, 'Run ', run), element('label', {}, 'beside ', other), element('label', {}, 'forces in ', unit));
  if (options.length < 2) other.parentNode.hidden = true;
}

/** What sets the shown run apart: its factors beside the base's. */
function showRunFacts(data, store) {
  store.watch('run', (run) => {
    const chosen = data.runs.find((one) => one.run === run);
    at('run-facts').replaceChildren(...(chosen ? data.factors.map((factor, index) =>
      element('span', { title: factor.key }, `${factor.label} `, element('b', {}, factorValue(factor, chosen, index) + (factor.unit && factor.unit !== '1' && chosen.values[index] !== null ? `\u00a0${factor.unit}` : '')))) : []));
    at('run-gates').replaceChildren(...(chosen ? [element('h3', {}, `Credibility gates of ${theRun(data, run)}`), chosen.reason ? element('p', { class: 'notice' }, chosen.reason) : '', buildGates(chosen)] : []));
  });
}

function fillPage() {
  const data = JSON.parse(at('report-data').textContent);
  const store = createState(data);
  fillHead(data);
  fillRanking(data, store);
  if (data.series.length > 0) {
    addRunChoices(data, store);
    showRunFacts(data, store);
    document.documentElement.dataset.viewer = showViewer(at('viewer'), data, store) ? 'drawn' : 'unavailable';
    showPlots({ loads: at('load-plots'), angles: at('angle-plots') }, data, store);
    showFeet({ map: at('pressure-map'), loads: at('sole-plots'), angles: at('foot-angle-plots'), layers: at('layer-stack') }, data, store);
    startClock(store, () => data.series.find((one) => one.run === store.get('run'))?.strideTime ?? 1);
  } else {
    at('runner-section').replaceWith(element('p', { class: 'notice' }, 'This file holds no time series: there is no runner to show.'));
  }
  showPublished(at('published'), data);
  showRuns(at('runs'), data, store);
  showProvenance(at('provenance'), data);
  showStudyText(at('study-text'), data);
}

try {
  fillPage();
  requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset.ready = 'true'; }));
} catch (error) {
  reportError(error.stack ?? error.message);
  throw error;
}
