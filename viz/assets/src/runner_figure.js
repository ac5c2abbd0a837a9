// One runner made of meshes, posed at any phase from the frames computed with the data.

import * as THREE from 'three';

import { kSides, loadColour } from './colours.js';
import * as shapes from './body_shapes.js';

export const kMetresPerBodyWeight = 0.2;
const kLumbarBodies = ['lumbar5', 'lumbar4', 'lumbar3', 'lumbar2', 'lumbar1', 'torso'];
const kShoeLayer = 3;  // of soles[].thickness
const kGround = new THREE.Plane(new THREE.Vector3(0, 1, 0), 0);
const kForceColours = { right: kSides.right, left: kSides.left, l5s1: '#b3122f' };

function material(colour, extra = {}) {
  return new THREE.MeshStandardMaterial({ color: colour, roughness: 0.78, metalness: 0, ...extra });
}

/** Builds the figure of one embedded run; `pose(phase)` moves it, `dispose()` frees it. */
export class RunnerFigure {
  constructor(series, { ghost = false, loadTop }) {
    this.group = new THREE.Group();
    this.series = series;
    this.loadTop = loadTop;
    this.materials = createMaterials(ghost);
    this.bodies = new Map();
    for (const body of series.motion.bodies) {
      const node = new THREE.Group();
      this.bodies.set(body.name, { node, body });
      this.group.add(node);
    }
    this.vertebrae = [];
    this.dress();
    this.arrows = Object.fromEntries(Object.entries(kForceColours).map(([name, colour]) => [name, createArrow(colour, ghost ? kGhost.opacity : 0.92)]));
    for (const arrow of Object.values(this.arrows)) this.group.add(arrow.node);
    this.group.traverse((node) => { if (node.isMesh && !node.userData.flat) node.castShadow = true; });
  }

  joint(bodyName, child) { return this.bodies.get(bodyName)?.body.joints[child]; }

  add(bodyName, geometry, look, at = [0, 0, 0]) {
    const mesh = new THREE.Mesh(geometry, look);
    mesh.position.set(...at);
    this.bodies.get(bodyName)?.node.add(mesh);
    return mesh;
  }

  dress() {
    for (const [side, sign] of [['r', 1], ['l', -1]]) {
      this.addLimb('femur', side, 'tibia');
      this.addLimb('tibia', side, 'talus');
      this.addLimb('humerus', side, 'ulna');
      this.addForearm(side);
      this.addFoot(side, sign);
    }
    this.addTrunk();
    this.addSpine();
  }

  addLimb(kind, side, child) {
    const end = this.joint(`${kind}_${side}`, `${child}_${side}`);
    if (!end) return;
    const { skin, shorts, shirt } = this.materials;
    const limb = this.add(`${kind}_${side}`, shapes.limbGeometry(kind, Math.hypot(...end)), skin);
    pointDown(limb, end);
    const sleeve = kind === 'femur' ? [shorts, 0.52] : kind === 'humerus' ? [shirt, 0.42] : null;
    if (sleeve) limb.add(createSleeve(limb.geometry, ...sleeve, Math.hypot(...end)));
  }

  addForearm(side) {
    const upper = this.joint(`humerus_${side}`, `ulna_${side}`);
    if (!upper) return;
    const length = 0.9 * Math.hypot(...upper);  // the hand has no joint of its own
    const end = new THREE.Vector3(-0.03, -1, side === 'r' ? 0.1 : -0.1).setLength(length).toArray();
    const limb = this.add(`ulna_${side}`, shapes.limbGeometry('ulna', Math.hypot(...end)), this.materials.skin);
    pointDown(limb, end);
    const palm = new THREE.Mesh(shapes.handGeometry(), this.materials.skin);
    palm.position.y = -Math.hypot(...end);
    limb.add(palm);
  }

  /** The foot in its shoe, or bare. Its lower face is that of the unloaded sole: what of it the load
   *  presses in is cut off at the ground. */
  addFoot(side, sign) {
    const heel = this.bodies.get(`calcn_${side}`)?.body, fore = this.bodies.get(`forefoot_${side}`)?.body;
    const middle = this.joint(`calcn_${side}`, `forefoot_${side}`), ball = this.joint(`forefoot_${side}`, `toes_${side}`);
    if (!heel || !fore || !middle || !ball) return;
    const toes = this.bodies.get(`toes_${side}`).body;
    const under = { heel: heel.underside ?? -0.03, fore: fore.underside ?? -0.06, toes: toes.underside ?? -0.025 };
    const bare = this.series.soles[sign > 0 ? 0 : 1].thickness.every((layers) => layers[kShoeLayer] === 0);
    const upper = this.materials[bare ? 'bareFoot' : side === 'r' ? 'shoeRight' : 'shoeLeft'];
    shapes.footGeometry(middle[0] + ball[0], middle, under, sign, bare).forEach((part, index) => {
      const body = [heel, fore, toes][index].name;
      this.add(body, part.upper, upper);
      if (part.sole) this.add(body, part.sole, this.materials.sole);
    });
  }

  addTrunk() {
    const shoulder = this.joint('torso', 'humerus_r'), hip = this.joint('pelvis', 'femur_r'), l5s1 = this.joint('pelvis', 'lumbar5');
    if (shoulder) this.add('torso', shapes.thoraxGeometry(shoulder), this.materials.shirt);
    if (hip && l5s1) this.add('pelvis', shapes.pelvisGeometry(hip, l5s1), this.materials.shorts);
    const vertex = this.joint('head', 'vertex');
    if (vertex) for (const part of shapes.headGeometry(vertex[1])) this.add('head', part, this.materials.skin);
  }

  addSpine() {
    kLumbarBodies.forEach((name, level) => {
      if (!this.bodies.has(name)) return;
      const up = this.joint(name, kLumbarBodies[level + 1]) ?? [0, 0.03, 0];
      const look = this.materials.bone.clone(), height = Math.hypot(...up);
      const root = new THREE.Group();
      if (level < 5) pointUp(root, up);
      this.bodies.get(name).node.add(root);
      const parts = shapes.vertebraGeometry(height);
      const solids = [shapes.discGeometry(height), parts.body, parts.spine, ...parts.wings];
      for (const geometry of solids) root.add(new THREE.Mesh(geometry, look));
      this.vertebrae.push({ look, level });
    });
    const l5s1 = this.joint('pelvis', 'lumbar5');
    if (l5s1) this.add('pelvis', shapes.sacrumGeometry(), this.materials.bone, l5s1);
  }

  pose(phase) {
    const { motion } = this.series;
    for (const { node, body } of this.bodies.values()) placeBody(node, body.frames, phase, motion.phases);
    for (const { look, level } of this.vertebrae) this.paint(look, level, phase);
    this.placeForces(phase);
  }

  paint(look, level, phase) {
    const load = sample(this.series.lumbarForce[3 * level], phase) / this.series.bodyWeight;
    const [r, g, b] = loadColour(load / this.loadTop);
    look.color.setRGB(r / 255, g / 255, b / 255, THREE.SRGBColorSpace);
  }

  placeForces(phase) {
    const { series } = this;
    for (const [side, force, point] of [['right', series.groundForceR, series.pressureCentreR], ['left', series.groundForceL, series.pressureCentreL]]) {
      this.arrows[side].show(vectorAt(point, phase), vectorAt(force, phase), series.bodyWeight);
    }
    const { l5s1Point, l5s1Force } = series.motion;
    this.arrows.l5s1.show(l5s1Point && vectorAt(l5s1Point, phase), l5s1Force && vectorAt(l5s1Force, phase), series.bodyWeight);
  }

  dispose() {
    this.group.traverse((node) => {
      node.geometry?.dispose();
      node.material?.dispose?.();
    });
  }
}

const kGhost = { transparent: true, opacity: 0.45 };

function createMaterials(ghost) {
  const faint = ghost ? kGhost : {};
  const onGround = { ...faint, clippingPlanes: [kGround] };
  return {
    skin: material('#d9b79c', faint), shirt: material('#6f8fa8', faint), shorts: material('#34424f', faint),
    shoeRight: material(kSides.right, onGround), shoeLeft: material(kSides.left, onGround), sole: material('#f5f3ee', onGround),
    bareFoot: material('#d9b79c', onGround), bone: material('#eee6d3', faint),
  };
}

/** Cloth over the upper share of a limb: the limb's own skin, a little wider, cut off below. */
function createSleeve(geometry, look, share, length) {
  const cloth = geometry.clone(), position = cloth.attributes.position, normal = cloth.attributes.normal;
  for (let k = 0; k < position.count; ++k) {
    for (const axis of ['X', 'Y', 'Z']) position[`set${axis}`](k, position[`get${axis}`](k) + 0.006 * normal[`get${axis}`](k));
  }
  const index = cloth.index.array, kept = [];
  for (let k = 0; k < index.length; k += 3) {
    const corners = [index[k], index[k + 1], index[k + 2]];
    if (corners.every((corner) => position.getY(corner) > -share * length)) kept.push(...corners);
  }
  cloth.setIndex(kept);
  const mesh = new THREE.Mesh(cloth, look.clone());
  mesh.material.side = THREE.DoubleSide;
  return mesh;
}

function pointDown(node, end) {
  node.quaternion.setFromUnitVectors(new THREE.Vector3(0, -1, 0), new THREE.Vector3(...end).normalize());
}

function pointUp(node, end) {
  node.quaternion.setFromUnitVectors(new THREE.Vector3(0, 1, 0), new THREE.Vector3(...end).normalize());
}

const kFrom = new THREE.Quaternion(), kTo = new THREE.Quaternion();

/** frames: rows x y z qx qy qz qw over phases. */
function placeBody(node, frames, phase, phases) {
  const place = phase * phases, index = Math.floor(place) % phases, next = (index + 1) % phases, weight = place - Math.floor(place);
  const mix = (row) => frames[row][index] + weight * (frames[row][next] - frames[row][index]);
  node.position.set(mix(0), mix(1), mix(2));
  kFrom.set(frames[3][index], frames[4][index], frames[5][index], frames[6][index]).normalize();
  kTo.set(frames[3][next], frames[4][next], frames[5][next], frames[6][next]).normalize();
  node.quaternion.slerpQuaternions(kFrom, kTo, weight);
}

function sample(values, phase) {
  const place = phase * values.length, index = Math.floor(place) % values.length;
  const low = values[index] ?? 0, high = values[(index + 1) % values.length] ?? 0;
  return low + (place - Math.floor(place)) * (high - low);
}

/** A vector of three rows at the nearest phase; null where one is missing. */
function vectorAt(rows, phase) {
  const index = Math.round(phase * rows[0].length) % rows[0].length;
  const values = rows.map((row) => row[index]);
  return values.some((value) => value === null) ? null : new THREE.Vector3(...values);
}

function createArrow(colour, opacity) {
  const look = new THREE.MeshBasicMaterial({ color: colour, depthTest: false, transparent: true, opacity });
  const shaft = new THREE.Mesh(new THREE.CylinderGeometry(0.011, 0.011, 1, 12).translate(0, 0.5, 0), look);
  const head = new THREE.Mesh(new THREE.ConeGeometry(0.032, 0.08, 20).translate(0, -0.04, 0), look);
  const node = new THREE.Group();
  for (const mesh of [shaft, head]) {
    mesh.userData.flat = true;
    mesh.renderOrder = 2;
    node.add(mesh);
  }
  function show(point, force, bodyWeight) {
    const length = point && force ? (force.length() / bodyWeight) * kMetresPerBodyWeight : 0;
    node.visible = length > 0.03;
    if (!node.visible) return;
    node.position.copy(point);
    pointUp(node, force.toArray());
    shaft.scale.y = Math.max(length - 0.07, 0.001);
    head.position.y = length;
  }
  return { node, show };
}
