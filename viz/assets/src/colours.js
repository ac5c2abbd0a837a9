// Colours that stay apart for colour-blind eyes and in grey print.

export const kSides = { right: '#0b7a75', left: '#8a3ea6' };
/** Of effects: what is worse for the back, what is better, what is neither, what was not found. */
export const kEffects = { strains: '#c1531f', relieves: '#2469a6', neutral: '#54616e', none: '#8b95a1' };
export const kPoint = '#2469a6', kNoisePoint = '#8b95a1';
/** L5/S1 first (darkest) up to T12/L1. */
export const kLevels = ['#3b0f70', '#721f81', '#a8327d', '#de4968', '#f07a4f', '#e3a13c'];
export const kShares = { muscle: '#d98a7a', gravityInertia: '#8fb3cf' };
export const kForce = '#b3122f';
/** Published curves: colour and dash. */
export const kPublished = [{ colour: '#6b7785', dash: undefined }, { colour: '#b0893b', dash: [7, 3] }, { colour: '#3d8fc4', dash: [2, 2.5] }];
/** Okabe and Ito 2008: seven colours that colour-blind eyes tell apart. */
export const kApart = ['#1c2733', '#cc79a7', '#d55e00', '#e69f00', '#56b4e9', '#009e73', '#0072b2'];

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

/** Key of kEffects: what a verdict means for an output of which less or more is better, or neither. */
export function effectKind(verdict, relief) {
  if (verdict !== 'raises' && verdict !== 'lowers') return 'none';
  if (relief === 'neither') return 'neutral';
  return (verdict === 'raises') === (relief === 'less') ? 'strains' : 'relieves';
}
