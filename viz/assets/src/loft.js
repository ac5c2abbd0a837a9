// One primitive for the whole body: a skin through elliptic sections, rounded off at both ends.

import * as THREE from 'three';

const kAround = 28;
const kPerSection = 5;

/**
 * sections: [{at: [x, y, z], rx, rz, power}], listed along `axis`; rx and rz are the half-widths
 * across it (for a vertical axis: fore-aft and sideways). power 2 is an ellipse, more is squarer.
 */
export function loft(sections, axis = 'y') {
  const rings = capped(smooth(sections));
  const positions = [], indices = [];
  for (const ring of rings) {
    for (let k = 0; k < kAround; ++k) positions.push(...pointOnRing(ring, (2 * Math.PI * k) / kAround, axis));
  }
  for (let i = 0; i + 1 < rings.length; ++i) {
    for (let k = 0; k < kAround; ++k) {
      const a = i * kAround + k, b = i * kAround + ((k + 1) % kAround);
      indices.push(a, a + kAround, b, b, a + kAround, b + kAround);
    }
  }
  if (signedVolume(positions, indices) < 0) indices.reverse();  // faces look outwards whichever way it was listed
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.Float32BufferAttribute(positions, 3));
  geometry.setIndex(indices);
  geometry.computeVertexNormals();
  return geometry;
}

function signedVolume(positions, indices) {
  const at = (index) => new THREE.Vector3().fromArray(positions, 3 * index);
  let sum = 0;
  for (let k = 0; k < indices.length; k += 3) sum += at(indices[k]).dot(at(indices[k + 1]).cross(at(indices[k + 2])));
  return sum / 6;
}

function pointOnRing({ at, rx, rz, power = 2 }, angle, axis) {
  const squash = (value) => Math.sign(value) * Math.abs(value) ** (2 / power);
  const u = rx * squash(Math.cos(angle)), w = rz * squash(Math.sin(angle));
  if (axis === 'x') return [at[0], at[1] + u, at[2] + w];  // rx is the half-height
  if (axis === 'z') return [at[0] + u, at[1] + w, at[2]];  // rz is the half-height
  return [at[0] + u, at[1], at[2] + w];
}

/** Catmull-Rom between the given sections. */
function smooth(sections) {
  const keys = ['x', 'y', 'z', 'rx', 'rz', 'power'];
  const flat = sections.map(({ at, rx, rz, power = 2 }) => ({ x: at[0], y: at[1], z: at[2], rx, rz, power }));
  const get = (index) => flat[Math.min(Math.max(index, 0), flat.length - 1)];
  const rings = [];
  for (let i = 0; i + 1 < flat.length; ++i) {
    for (let k = 0; k < kPerSection; ++k) {
      const t = k / kPerSection;
      rings.push(Object.fromEntries(keys.map((key) => [key, spline(get(i - 1)[key], get(i)[key], get(i + 1)[key], get(i + 2)[key], t)])));
    }
  }
  rings.push(get(flat.length - 1));
  return rings.map(({ x, y, z, rx, rz, power }) => ({ at: [x, y, z], rx, rz, power }));
}

function spline(a, b, c, d, t) {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Closes both ends with rings that shrink to a point over a small dome. */
function capped(rings) {
  const dome = (end, next) => {
    const out = new THREE.Vector3(...end.at).sub(new THREE.Vector3(...next.at)).normalize();
    const depth = 0.45 * Math.min(end.rx, end.rz);
    return [0.35, 0.65, 0.88, 1].map((share) => {
      const shrink = Math.sqrt(Math.max(0, 1 - share * share)), shift = out.clone().multiplyScalar(depth * share);
      return { ...end, at: [end.at[0] + shift.x, end.at[1] + shift.y, end.at[2] + shift.z], rx: end.rx * shrink + 1e-5, rz: end.rz * shrink + 1e-5 };
    });
  };
  const last = rings.length - 1;
  return [...dome(rings[0], rings[1]).reverse(), ...rings, ...dome(rings[last], rings[last - 1])];
}
