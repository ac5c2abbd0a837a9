// The feet of the chosen run: pressure under the soles, load by region, angles, layers.

import { kApart } from './colours.js';
import { showLayerStack } from './layer_stack.js';
import { anglePlot, pair, scaled, forceScale, showPlotGroup, stancesOf } from './plots.js';
import { showPressureMap } from './pressure_map.js';

const kRegions = [['heel', ['heel']], ['midfoot', ['midfoot']], ['1st head', ['mt1']], ['2nd head', ['mt2']],
                  ['5th head', ['mt5']], ['big toe', ['hallux']], ['other toes', ['toes']]];

function addUp(rows) {
  return rows[0].map((_, k) => rows.reduce((sum, row) => sum + row[k], 0));
}

function regionPlot(side, key, title) {
  return {
    title, height: 196, note: null,
    content(view) {
      const of = (series) => kRegions.map(([, starts]) => scaled(addUp(series[key].filter((_, index) =>
        starts.some((start) => series.soles[side].names[index].startsWith(start)))), forceScale(series, view.unit)));
      const rows = of(view.series);
      const lines = kRegions.map(([label], index) => ({ label, colour: kApart[index], values: rows[index], width: 2 }));
      return { series: pair(lines, view.other && of(view.other), view.otherLabel), stances: stancesOf(view.series) };
    },
  };
}

const kFootAngles = [
  ['Rearfoot', ['subtalar_angle_r', 'subtalar_angle_l'], '+ eversion (heel tips inwards)', -1],
  ['Arch', ['midfoot_angle_r', 'midfoot_angle_l'], '+ flattened', 1],
  ['Toe joint', ['mtp_angle_r', 'mtp_angle_l'], '+ extended', 1],
];

export function showFeet(places, data, store) {
  showPressureMap(places.map, data, store);
  showPlotGroup(places.loads, [regionPlot(1, 'soleLoadL', 'Load by region, left foot'), regionPlot(0, 'soleLoadR', 'Load by region, right foot')], data, store);
  showPlotGroup(places.angles, kFootAngles.map(anglePlot), data, store);
  showLayerStack(places.layers, data, store);
}
