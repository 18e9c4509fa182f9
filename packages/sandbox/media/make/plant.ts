import { clamp, ease } from './motion.ts';
import { palette } from './palette.ts';
import { disc, type Context } from './shapes.ts';

/** The large leaf of the lesson: tip at upper right, stalk at lower left. Frame coordinates of 960 × 540. */
export function bigLeaf(context: Context, glow = 0): void {
  context.save();
  context.beginPath();
  context.moveTo(470, 380);
  context.bezierCurveTo(440, 250, 530, 140, 720, 130);
  context.bezierCurveTo(730, 310, 640, 420, 470, 380);
  context.closePath();
  context.fillStyle = palette.leaf;
  context.shadowColor = palette.sun;
  context.shadowBlur = 34 * glow;
  context.fill();
  context.shadowBlur = 0;
  context.clip();
  context.fillStyle = palette.leafDark;
  context.beginPath();
  context.moveTo(470, 384);
  context.quadraticCurveTo(560, 280, 720, 130);
  context.lineTo(740, 420);
  context.lineTo(460, 420);
  context.fill();
  context.restore();
  context.save();
  context.strokeStyle = palette.vein;
  context.lineWidth = 5;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(430, 440);
  context.quadraticCurveTo(452, 406, 470, 384);
  context.quadraticCurveTo(570, 272, 704, 146);
  for (const [x, y, dx, dy] of sideVeins) {
    context.moveTo(x, y);
    context.quadraticCurveTo(x + dx * 0.35, y + dy * 0.7, x + dx, y + dy);
  }
  context.stroke();
  context.restore();
}

const sideVeins = [
  [530, 316, -6, -84],
  [588, 258, 0, -80],
  [646, 201, 2, -46],
  [548, 298, 92, 22],
  [604, 243, 86, 14],
  [656, 192, 52, 6],
] as const;

/** A point on the stalk and midrib of the big leaf; 0 is the root end, 1 the tip. */
export function alongVein(share: number): readonly [number, number] {
  const s = clamp(share);
  const inverse = 1 - s;
  return [
    inverse * inverse * 404 + 2 * inverse * s * 500 + s * s * 690,
    inverse * inverse * 492 + 2 * inverse * s * 330 + s * s * 160,
  ];
}

export function ground(context: Context, top: number): void {
  context.fillStyle = palette.soil;
  context.beginPath();
  context.moveTo(0, 540);
  context.lineTo(0, top + 16);
  context.bezierCurveTo(240, top - 22, 700, top + 34, 960, top);
  context.lineTo(960, 540);
  context.fill();
  for (let index = 0; index < 26; index += 1) {
    const x = (index * 137) % 960;
    const y = top + 34 + ((index * 53) % 80);
    disc(context, x, y, 2.5 + (index % 3), palette.soilLight);
  }
}

/** A seedling that grows from the soil; `growth` from 0 (seed) to 1. */
export function seedling(
  context: Context,
  x: number,
  y: number,
  growth: number,
  time: number,
): void {
  const sway = Math.sin(time * 0.9) * 5 * growth;
  const height = 170 * growth;
  context.save();
  context.translate(x, y);
  context.strokeStyle = palette.vein;
  context.lineCap = 'round';
  context.lineWidth = 7;
  context.beginPath();
  context.moveTo(0, 0);
  context.quadraticCurveTo(4, -height * 0.5, sway, -height);
  context.stroke();
  const leaves = [
    [0.42, -1, 0.8],
    [0.6, 1, 0.9],
    [0.8, -1, 0.75],
    [0.98, 1, 0.62],
  ] as const;
  for (const [share, side, size] of leaves) {
    const grown = ease(growth, share * 0.7, share * 0.7 + 0.3) * size;
    smallLeaf(context, sway * share, -height * share, side, grown);
  }
  context.restore();
}

export function smallLeaf(
  context: Context,
  x: number,
  y: number,
  side: 1 | -1,
  size: number,
): void {
  if (size <= 0.01) return;
  context.save();
  context.translate(x, y);
  context.scale(side * size, size);
  context.rotate(-0.35);
  context.beginPath();
  context.moveTo(0, 0);
  context.bezierCurveTo(18, -44, 76, -48, 104, -12);
  context.bezierCurveTo(72, 20, 26, 22, 0, 0);
  context.fillStyle = palette.leaf;
  context.fill();
  context.beginPath();
  context.moveTo(0, 0);
  context.quadraticCurveTo(46, -16, 90, -12);
  context.strokeStyle = palette.vein;
  context.lineWidth = 3;
  context.stroke();
  context.restore();
}

/** Roots below a point, for the water scene. */
export function roots(context: Context, x: number, y: number): void {
  context.save();
  context.strokeStyle = palette.inkSoft;
  context.lineCap = 'round';
  for (const [dx, dy, bend] of [
    [-70, 52, -10],
    [-30, 70, 6],
    [14, 66, -8],
    [62, 46, 12],
  ] as const) {
    context.lineWidth = 4;
    context.beginPath();
    context.moveTo(x, y);
    context.quadraticCurveTo(x + dx * 0.4 + bend, y + dy * 0.4, x + dx, y + dy);
    context.stroke();
  }
  context.restore();
}
