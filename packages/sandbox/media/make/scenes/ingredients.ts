import { ease, lerp, noise, presence } from '../motion.ts';
import { carbonDioxide, water } from '../molecules.ts';
import { palette } from '../palette.ts';
import { alongVein, bigLeaf, ground, roots } from '../plant.ts';
import { dotted, sun, text, withLayer, type Context } from '../shapes.ts';

/** 14–33 s: what goes into the leaf: water, carbon dioxide, light. */
export function ingredients(context: Context, time: number): void {
  sun(context, 150, 104, 52, time);
  light(context, time, ease(time, 14.6, 16));
  roots(context, 404, 492);
  withLayer(context, 1, () => bigLeaf(context, ease(time, 28.5, 30.5) * 0.7));
  stalk(context);
  ground(context, 468);
  withLayer(context, 0.9, () => roots(context, 404, 486));
  waterUp(context, time);
  gasIn(context, time);
  labels(context, time);
}

/** Dashes of light that travel from the sun to the leaf. */
export function light(context: Context, time: number, strength: number): void {
  withLayer(context, 0.85 * strength, () => {
    context.strokeStyle = palette.sun;
    context.lineWidth = 5;
    context.lineCap = 'round';
    context.setLineDash([52, 46]);
    context.lineDashOffset = -time * 60;
    for (const [x, y, toX, toY] of [
      [226, 128, 470, 276],
      [214, 158, 452, 318],
      [240, 96, 520, 214],
    ] as const) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(toX, toY);
      context.stroke();
    }
    context.setLineDash([]);
  });
}

function stalk(context: Context): void {
  context.strokeStyle = palette.vein;
  context.lineWidth = 6;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(404, 492);
  context.quadraticCurveTo(420, 456, 432, 438);
  context.stroke();
}

function waterUp(context: Context, time: number): void {
  for (let index = 0; index < 7; index += 1) {
    const share = ((time - 18.5) * 0.16 + index / 7) % 1;
    const [x, y] = alongVein(share * 0.82);
    withLayer(context, presence(time, 18.5, 33) * Math.sin(share * Math.PI), () =>
      water(context, x, y, index),
    );
  }
}

function gasIn(context: Context, time: number): void {
  for (let index = 0; index < 6; index += 1) {
    const share = ((time - 23.5) * 0.14 + noise(index)) % 1;
    const x = lerp(880, 640, share);
    const y = lerp(60 + index * 46, 190 + index * 22, share) + Math.sin(time + index) * 6;
    withLayer(context, presence(time, 23.5, 33) * Math.sin(share * Math.PI), () =>
      carbonDioxide(context, x, y, time * 0.3 + index),
    );
  }
}

function labels(context: Context, time: number): void {
  withLayer(context, presence(time, 18.6, 33), () => {
    text(context, 'Nước (H_2O) từ rễ', 96, 400, { size: 22 });
    dotted(context, [304, 394], [436, 408]);
  });
  withLayer(context, presence(time, 23.6, 33), () => {
    text(context, 'CO_2 từ không khí', 752, 392, { size: 22, align: 'left' });
    dotted(context, [742, 384], [690, 330]);
  });
  withLayer(context, presence(time, 28.6, 33), () => {
    text(context, 'Ánh sáng', 250, 92, { size: 22, fill: palette.sun });
  });
}
