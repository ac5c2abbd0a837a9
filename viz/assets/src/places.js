// Places of the factors with half and with all samples: lines that cross tell that more samples may
// still change the order.

import { effectKind, kEffects } from './colours.js';
import { svg } from './dom.js';
import { factorLabel } from './format.js';

const kWidth = 420, kStep = 21, kLeft = 188, kRight = 232, kTop = 30;

export function buildPlaces(data, ranking) {
  const rows = ranking.rows.filter((row) => row.halfPlace > 0);
  const height = kTop + kStep * rows.length;
  const y = (place) => kTop + kStep * (place - 0.5);
  const picture = svg('svg', { class: 'places', viewBox: `0 0 ${kWidth} ${height}`, role: 'img', 'aria-label': 'Places of the factors with half and with all samples' },
    svg('text', { x: kLeft, y: 14, 'text-anchor': 'end', class: 'head' }, 'half the samples'),
    svg('text', { x: kRight, y: 14, class: 'head' }, 'all samples'));
  rows.forEach((row, index) => {
    const kind = effectKind(row.verdict, ranking.relief), colour = kEffects[kind], place = index + 1;
    const name = factorLabel(data, row.factor);
    picture.append(
      svg('line', { x1: kLeft + 6, x2: kRight - 6, y1: y(row.halfPlace), y2: y(place), stroke: colour, 'stroke-width': kind === 'none' ? 1 : 2 }),
      svg('text', { x: kLeft, y: y(row.halfPlace) + 4, 'text-anchor': 'end', fill: colour }, name),
      svg('text', { x: kRight, y: y(place) + 4, fill: colour }, name));
  });
  return picture;
}
