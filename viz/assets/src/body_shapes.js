// How each body looks: sections between its joint centres, which come computed with the data.
// Widths are drawing only; lengths follow the runner. Every body is drawn in its link frame
// (X forward, Y up, Z right when standing), whose origin is the joint that carries it.

import { loft } from './loft.js';

/** [share along the limb, fore-aft half-width, sideways half-width, shift forward], for 0.4 m. */
const kLimbs = {
  femur: [[-0.1, 0.055, 0.050, 0], [0.02, 0.082, 0.072, 0], [0.25, 0.082, 0.072, 0.006], [0.6, 0.066, 0.060, 0.008], [0.88, 0.054, 0.050, 0.002], [1.03, 0.048, 0.047, 0]],
  tibia: [[-0.04, 0.047, 0.046, 0.002], [0.12, 0.050, 0.047, -0.008], [0.3, 0.055, 0.050, -0.014], [0.55, 0.043, 0.041, -0.008], [0.85, 0.031, 0.029, -0.003], [1.02, 0.032, 0.028, -0.002]],
  humerus: [[-0.08, 0.044, 0.042, 0], [0.1, 0.048, 0.045, 0], [0.45, 0.043, 0.040, 0.003], [0.8, 0.034, 0.034, 0], [1.03, 0.031, 0.033, 0]],
  ulna: [[-0.03, 0.031, 0.033, 0], [0.18, 0.037, 0.036, 0], [0.55, 0.029, 0.030, 0], [0.9, 0.020, 0.024, 0], [1.02, 0.019, 0.023, 0]],
};

/** A limb along the straight line from the body's origin to `end`, turned there by the caller. */
export function limbGeometry(kind, length) {
  const thickness = (length / 0.4) ** 0.5;
  return loft(kLimbs[kind].map(([share, rx, rz, shift]) => ({ at: [shift, -share * length, 0], rx: rx * thickness, rz: rz * thickness })));
}

export function handGeometry() {
  return loft([{ at: [0, 0.01, 0], rx: 0.017, rz: 0.022 }, { at: [0.004, -0.05, 0], rx: 0.026, rz: 0.036 }, { at: [0.010, -0.09, 0], rx: 0.022, rz: 0.030 }]);
}

/** Rib cage and shoulders; `shoulder` is the right shoulder's joint centre. */
export function thoraxGeometry(shoulder) {
  const width = Math.abs(shoulder[2]) / 0.17, top = shoulder[1], forward = shoulder[0];
  const at = (share, x, rx, rz, power) => ({ at: [x, share * top, 0], rx: rx * width, rz: rz * width, power });
  return loft([at(0.10, 0.052, 0.078, 0.118, 2.4), at(0.28, 0.056, 0.100, 0.140, 2.3), at(0.60, 0.050, 0.110, 0.152, 2.3),
    at(0.88, forward * 0.6 + 0.012, 0.096, 0.160, 2.2), at(1.06, forward * 0.5, 0.070, 0.142, 2), at(1.22, forward * 0.5 - 0.004, 0.055, 0.075, 2)]);
}

/** Neck and head; the origin is the joint below the neck, `height` that to the top of the head. */
export function headGeometry(height) {
  const at = (share, x, rx, rz) => ({ at: [x, share * height, 0], rx: rx * height, rz: rz * height });
  return [
    loft([at(-0.12, 0.020, 0.19, 0.19), at(0.12, 0.012, 0.185, 0.18), at(0.40, 0.016, 0.19, 0.18)]),
    loft([at(0.30, 0.048, 0.17, 0.14), at(0.42, 0.040, 0.275, 0.215), at(0.60, 0.030, 0.325, 0.255), at(0.78, 0.020, 0.335, 0.27), at(0.90, 0.012, 0.275, 0.23), at(0.96, 0.009, 0.185, 0.155), at(0.99, 0.008, 0.08, 0.07)]),
    loft([at(0.53, 0.112, 0.05, 0.04), at(0.63, 0.108, 0.03, 0.025)]),
  ];
}

/** Hips and buttocks up to the waist; joints of the right hip and of L5/S1 in the pelvis frame. */
export function pelvisGeometry(hip, l5s1) {
  const width = Math.abs(hip[2]) / 0.08, x = (hip[0] + 0.35 * l5s1[0]) / 1.35;
  const at = (y, shift, rx, rz, power) => ({ at: [x + shift, y, 0], rx: rx * width, rz: rz * width, power });
  return loft([at(hip[1] - 0.055, -0.005, 0.075, 0.085, 2.2), at(hip[1] - 0.02, -0.008, 0.108, 0.150, 2.3), at(hip[1] + 0.05, -0.006, 0.112, 0.158, 2.4),
    at(l5s1[1] - 0.03, 0, 0.094, 0.145, 2.3), at(l5s1[1] - 0.005, 0.006, 0.080, 0.132, 2.3)]);
}

/**
 * A foot in three pieces, each in its body's frame: hindfoot, forefoot, toes; of a shoe upper and
 * sole, of a bare foot the skin alone. `length` is heel origin to ball and `middle` the midfoot joint,
 * in the frame of the heel; `under` the undersides {heel, fore, toes}, each in its own frame; `side`
 * is +1 on the right.
 */
export function footGeometry(length, middle, under, side, bare) {
  const s = length / 0.18, z = side * 0.006, [mx, my] = middle, cut = mx / s;
  const joint = (under.heel + under.fore + my) / 2;  // where hindfoot and forefoot meet, in the heel's frame
  const skin = bare ? 0 : 1;
  const at = (low, x, bottom, top, width, [ox, oy] = [0, 0]) => {
    const from = low + skin * bottom * s, to = top * s - oy;
    return { at: [x * s - ox, (from + to) / 2, z], rx: (to - from) / 2, rz: width * s, power: 2.6 };
  };
  const slab = (low, x, rise, width, ox = 0) => ({ at: [x * s - ox, low + (0.011 + rise) * s, z], rx: 0.011 * s, rz: width * s, power: 3 });
  const hind = under.heel, fore = under.fore, toes = under.toes;
  const upper = [
    [at(hind, -0.030, 0.016, 0.060, 0.020), at(hind, -0.008, 0.010, 0.078, 0.031), at(hind, 0.04, 0.010, 0.078, 0.036), at(joint, cut + 0.02, 0.010, 0.060, 0.037)],
    [at(joint - my, cut - 0.02, 0.010, 0.066, 0.037, middle), at(fore, 0.13, 0.010, 0.046, 0.042, middle), at(fore, 0.186, 0.010, 0.030, 0.046, middle)],
    [at(toes, -0.012, 0.010, 0.030, 0.046), at(toes, 0.025, 0.010, 0.026, 0.043), at(toes, 0.062, 0.012, 0.017, 0.026)]];
  const sole = [
    [slab(hind, -0.036, 0.006, 0.026), slab(hind, -0.010, 0, 0.036), slab(hind, 0.05, 0, 0.036), slab(joint, cut + 0.02, 0, 0.037)],
    [slab(joint - my, cut - 0.02, 0, 0.037, mx), slab(fore, 0.13, 0, 0.043, mx), slab(fore, 0.188, 0, 0.048, mx)],
    [slab(toes, -0.010, 0, 0.048), slab(toes, 0.03, 0, 0.045), slab(toes, 0.072, 0.006, 0.026)]];
  return upper.map((sections, piece) => ({ upper: loft(sections, 'x'), sole: bare ? null : loft(sole[piece], 'x') }));
}

/** Vertebral body and processes; the next joint up is at `up` in the vertebra's frame. */
export function vertebraGeometry(height) {
  const at = (share, r) => ({ at: [0, share * height, 0], rx: 0.021 * r, rz: 0.027 * r, power: 2.4 });
  return {
    body: loft([at(0.20, 1.02), at(0.32, 0.95), at(0.52, 0.88), at(0.70, 0.95), at(0.82, 1.0)]),
    spine: loft([{ at: [-0.012, 0.54 * height, 0], rx: 0.007, rz: 0.012 }, { at: [-0.034, 0.46 * height, 0], rx: 0.008, rz: 0.005 }, { at: [-0.058, 0.32 * height, 0], rx: 0.010, rz: 0.0035 }, { at: [-0.068, 0.27 * height, 0], rx: 0.008, rz: 0.003 }], 'x'),
    wings: [1, -1].map((side) => loft([{ at: [-0.018, 0.54 * height, side * 0.014], rx: 0.006, rz: 0.006 }, { at: [-0.024, 0.58 * height, side * 0.032], rx: 0.005, rz: 0.005 }, { at: [-0.026, 0.62 * height, side * 0.045], rx: 0.004, rz: 0.005 }], 'z')),
  };
}

export function discGeometry(height) {
  const at = (share) => ({ at: [0, share * height, 0], rx: 0.022, rz: 0.029, power: 2.4 });
  return loft([at(-0.13), at(0), at(0.13)]);
}

/** The sacrum under L5/S1, wedge-shaped, in the pelvis frame moved to L5/S1. */
export function sacrumGeometry() {
  return loft([{ at: [-0.030, -0.092, 0], rx: 0.008, rz: 0.014 }, { at: [-0.024, -0.055, 0], rx: 0.014, rz: 0.030 }, { at: [-0.008, -0.008, 0], rx: 0.022, rz: 0.045 }]);
}
