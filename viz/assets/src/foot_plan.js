// The foot seen from above: its outline, and how the load of each point of the sole spreads over it.

/** Outline as offsets (mm forward, outwards) from points of the sole, so that it grows and shrinks with them. */
const kOutline = [
  ['heel_rear', -20, 0], ['heel_rear', -12, -19], ['heel_medial', 4, -9], ['midfoot_medial', -20, -7], ['midfoot_medial', 25, -12],
  ['mt1', -6, -12], ['mt1', 28, -8], ['hallux', 10, -16], ['hallux', 26, -2], ['hallux', 16, 13], ['toes_lesser', 18, -8],
  ['toes_lesser', 6, 13], ['mt5', 34, 9], ['mt5', 0, 12], ['midfoot_lateral', -5, 9], ['heel_lateral', 10, 8], ['heel_rear', -8, 21]];
/** How wide the load of a point is spread, mm. */
export const kSpread = 22;
const kGrid = 2.5, kSmooth = 6, kMargin = 6;

/** A closed curve through points (Catmull-Rom), `kSmooth` straight pieces between two of them. */
function roundOff(points) {
  const at = (index) => points[(index + points.length) % points.length];
  return points.flatMap((_, i) => Array.from({ length: kSmooth }, (__, k) => {
    const t = k / kSmooth, [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return [0, 1].map((axis) => 0.5 * (2 * b[axis] + (c[axis] - a[axis]) * t + (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t
      + (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t));
  }));
}

function isInside([x, z], outline) {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, ++i) {
    const [xi, zi] = outline[i], [xj, zj] = outline[j];
    if ((zi > z) !== (zj > z) && x < ((xj - xi) * (z - zi)) / (zj - zi) + xi) inside = !inside;
  }
  return inside;
}

/** Points (mm forward, outwards), outline and bounding box of a sole. */
export function buildPlan(sole) {
  const points = sole.names.map((_, index) => [1000 * sole.forward[index], 1000 * sole.lateral[index]]);
  const outline = roundOff(kOutline.map(([name, forward, out]) => {
    const [x, z] = points[sole.names.indexOf(name)];
    return [x + forward, z + out];
  }));
  const low = [0, 1].map((axis) => Math.min(...outline.map((point) => point[axis])) - kMargin);
  const high = [0, 1].map((axis) => Math.max(...outline.map((point) => point[axis])) + kMargin);
  return { points, outline, low, high };
}

/**
 * A raster over the plan. Each point's force is spread over its neighbourhood: at a place, point i
 * has the weight w_i, a normal bell of kSpread mm against those of the others (they add up to 1),
 * and the pressure is sum F_i w_i / A_i with A_i the area under w_i. So the pressure adds up to the
 * load over the sole. `inside` tells the cells that lie within the outline.
 */
export function buildRaster({ points, outline, low, high }) {
  const rows = Math.ceil((high[0] - low[0]) / kGrid), columns = Math.ceil((high[1] - low[1]) / kGrid);
  const area = points.map(() => 0), cells = [], inside = [];
  for (let row = 0; row < rows; ++row) {
    for (let column = 0; column < columns; ++column) {
      const place = [high[0] - (row + 0.5) * kGrid, low[1] + (column + 0.5) * kGrid];
      const bells = points.map(([x, z]) => Math.exp(-((place[0] - x) ** 2 + (place[1] - z) ** 2) / (2 * kSpread * kSpread)) + 1e-30);
      const sum = bells.reduce((a, b) => a + b);
      const weights = bells.map((bell) => bell / sum);
      cells.push(weights);
      inside.push(isInside(place, outline));
      if (inside[inside.length - 1]) weights.forEach((weight, index) => { area[index] += weight * kGrid * kGrid * 1e-6; });
    }
  }
  return { rows, columns, inside, weights: cells.map((cell) => cell.map((weight, index) => weight / area[index])), area };
}

/** Pressure in every cell, Pa, of loads in N. */
export function calcPressure(raster, loads) {
  return raster.weights.map((cell) => cell.reduce((sum, weight, index) => sum + weight * loads[index], 0));
}
