// Colours that stay apart for colour-blind eyes and in grey print.

export const kSides = { right: '#0b7a75', left: '#8a3ea6' };
export const kVerdicts = { raises: '#c1531f', lowers: '#2469a6', none: '#8b95a1' };
/** L5/S1 first (darkest) up to T12/L1. */
export const kLevels = ['#3b0f70', '#721f81', '#a8327d', '#de4968', '#f07a4f', '#e3a13c'];
export const kShares = { muscle: '#d98a7a', gravityInertia: '#8fb3cf' };
export const kForce = '#b3122f';
export const kPublished = ['#6b7785', '#b0893b'];

// Bone to crimson: the load on a vertebra.
const kLoad = [[0xee, 0xe6, 0xd3], [0xf6, 0xc6, 0x6a], [0xe9, 0x7a, 0x35], [0xbf, 0x1f, 0x2e], [0x5e, 0x0b, 0x2f]];

/** Colour of a share 0..1 of the scale's top as [r, g, b] 0..255. */
export function loadColour(share) {
  const place = Math.min(Math.max(share, 0), 1) * (kLoad.length - 1);
  const index = Math.min(Math.floor(place), kLoad.length - 2);
  const weight = place - index;
  return kLoad[index].map((low, c) => Math.round(low + weight * (kLoad[index + 1][c] - low)));
}

export function loadGradient() {
  return `linear-gradient(to right, ${kLoad.map((c) => `rgb(${c.join(',')})`).join(', ')})`;
}
