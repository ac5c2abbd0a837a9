// What a stride's series say about feet and ground.

/** Vertical force above which a foot counts as on the ground; the published curves use the same. */
export const kContactThreshold = 20;

/** Stretches of contact of one foot: [{from, length}] in phases 0..1; `from + length` may pass 1. */
export function findContacts(force) {
  const on = force[1].map((value) => value !== null && value > kContactThreshold);
  const count = on.length, contacts = [];
  for (let k = 0; k < count; ++k) {
    if (!on[k] || on[(k + count - 1) % count]) continue;
    let length = 1;
    while (length < count && on[(k + length) % count]) ++length;
    contacts.push({ from: k / count, length: length / count });
  }
  return contacts;
}

/** Bars along a plot's foot where the foot is on the ground, in per cent of the stride. */
export function stanceBars(contacts, colour) {
  return contacts.flatMap(({ from, length }) => {
    const to = from + length;
    const bars = [{ from: 100 * from, to: 100 * Math.min(to, 1), colour }];
    return to > 1 ? [...bars, { from: 0, to: 100 * (to - 1), colour }] : bars;
  });
}

/** A curve over stance (0..100 %, even steps) laid on the stride where the foot is down. */
export function layOnStride(curve, contacts, count, factor = 1) {
  const laid = new Array(count).fill(null);
  for (const { from, length } of contacts) {
    for (let k = 0; k < count; ++k) {
      const share = ((k / count - from + 1) % 1) / length;
      if (share <= 1) laid[k] = factor * interpolate(curve, share);
    }
  }
  return laid;
}

function interpolate(curve, share) {
  const place = share * (curve.length - 1), index = Math.min(Math.floor(place), curve.length - 2);
  return curve[index] + (place - index) * (curve[index + 1] - curve[index]);
}

/** A curve over the stride at other sample counts, by linear interpolation round the stride. */
export function resample(curve, count) {
  return Array.from({ length: count }, (_, k) => {
    const place = (k / count) * curve.length, index = Math.floor(place), weight = place - index;
    return curve[index] + weight * (curve[(index + 1) % curve.length] - curve[index]);
  });
}
