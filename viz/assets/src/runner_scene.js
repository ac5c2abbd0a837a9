// The stage: light, ground that runs backwards, camera, and up to two runners side by side.

import * as THREE from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';

import { RunnerFigure } from './runner_figure.js';

export const kViews = { side: [0.3, 1.1, 3.95], back: [-4.05, 1.3, 0.25], front: [4.05, 1.15, 0.3], quarter: [2.45, 1.5, 3.05], spine: [-1.25, 1.3, 1.05] };
const kTargets = { spine: [-0.06, 1.05, 0] };
const kTarget = [0, 0.87, 0];
const kBackdrop = '#f1f0eb';

/** Makes the scene inside `place`; throws where the browser has no WebGL. */
export function createScene(place) {
  const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(Math.min(window.devicePixelRatio, 2));
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = THREE.PCFShadowMap;
  renderer.localClippingEnabled = true;  // of soles at the ground
  place.append(renderer.domElement);
  const scene = new THREE.Scene();
  scene.background = new THREE.Color(kBackdrop);
  scene.fog = new THREE.Fog(kBackdrop, 6, 12);
  addLights(scene);
  const ground = addGround(scene);
  const camera = new THREE.PerspectiveCamera(30, 1, 0.05, 40);
  const controls = new OrbitControls(camera, renderer.domElement);
  controls.enableZoom = true;
  controls.minDistance = 0.5;
  controls.maxDistance = 8;
  controls.maxPolarAngle = 0.52 * Math.PI;
  const stage = { renderer, scene, camera, controls, ground, phase: 0, figures: [] };
  const resize = () => fit(stage, place);
  new ResizeObserver(resize).observe(place);
  resize();
  look(stage, 'side');
  return stage;
}

export function look(stage, view) {
  const spread = stage.figures.length > 1 ? 1.25 : 1;
  const target = kTargets[view] ?? kTarget;
  stage.camera.position.set(...kViews[view].map((value, axis) => (axis === 1 ? value : value * spread)));
  stage.controls.target.set(...target);
  stage.controls.update();
}

/** Puts runners on stage: the chosen one in front, the other behind and fainter. */
export function cast(stage, chosen, other, loadTop) {
  for (const figure of stage.figures) {
    stage.scene.remove(figure.group);
    figure.dispose();
  }
  stage.figures = [chosen, other].filter(Boolean).map((series, index) => {
    const figure = new RunnerFigure(series, { ghost: index === 1, loadTop });
    figure.group.position.z = other ? (index === 0 ? 0.35 : -0.55) : 0;
    stage.scene.add(figure.group);
    return figure;
  });
}

export function render(stage, phase) {
  for (const figure of stage.figures) figure.pose(phase);
  const series = stage.figures[0]?.series;
  if (series) moveGround(stage, phase, series.speed * series.strideTime);
  stage.controls.update();
  stage.renderer.render(stage.scene, stage.camera);
}

/** Carries the lines on by the way run since the last picture, forwards or backwards. */
function moveGround(stage, phase, strideLength) {
  const step = ((phase - stage.phase + 1.5) % 1) - 0.5;
  stage.phase = phase;
  stage.ground.position.x = (stage.ground.position.x - step * strideLength) % 1;
}

function fit({ renderer, camera }, place) {
  const width = place.clientWidth, height = place.clientHeight;
  if (width === 0 || height === 0) return;
  renderer.setSize(width, height);
  camera.aspect = width / height;
  camera.updateProjectionMatrix();
}

function addLights(scene) {
  scene.add(new THREE.HemisphereLight('#ffffff', '#cfc8ba', 1.7));
  const sun = new THREE.DirectionalLight('#fff6e8', 2.2);
  sun.position.set(1.6, 3.6, 2.4);
  sun.castShadow = true;
  sun.shadow.mapSize.set(1024, 1024);
  Object.assign(sun.shadow.camera, { left: -1.6, right: 1.6, top: 2, bottom: -1.6, near: 0.5, far: 9 });
  sun.shadow.radius = 6;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.01;
  scene.add(sun);
}

/** A plain track with lines every metre, which glide backwards with the ground. */
function addGround(scene) {
  const plane = new THREE.Mesh(new THREE.PlaneGeometry(40, 40), new THREE.MeshBasicMaterial({ color: '#e9e6de' }));
  plane.rotation.x = -Math.PI / 2;
  plane.position.y = -0.003;  // just under the soles, which end at y = 0
  const shade = new THREE.Mesh(new THREE.PlaneGeometry(40, 40), new THREE.ShadowMaterial({ opacity: 0.22 }));
  shade.rotation.x = -Math.PI / 2;
  shade.position.y = -0.001;
  shade.receiveShadow = true;
  const lines = new THREE.Group();
  const look = new THREE.MeshBasicMaterial({ color: '#d3cec2' });
  for (let x = -12; x <= 12; ++x) {
    const line = new THREE.Mesh(new THREE.PlaneGeometry(0.025, 1.6), look);
    line.rotation.x = -Math.PI / 2;
    line.position.set(x, -0.002, 0);
    lines.add(line);
  }
  scene.add(plane, shade, lines);
  return lines;
}
