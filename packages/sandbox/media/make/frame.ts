import { presence } from './motion.ts';
import { palette } from './palette.ts';
import { chloroplastScene } from './scenes/chloroplast.ts';
import { ingredients } from './scenes/ingredients.ts';
import { introduction } from './scenes/introduction.ts';
import { meaning } from './scenes/meaning.ts';
import { products } from './scenes/products.ts';
import type { Context } from './shapes.ts';

/** Each scene with its place in time; the chapters of the lesson (`lesson.ts`) begin at the same seconds. */
const scenes = [
  [0, 14, introduction],
  [14, 33, ingredients],
  [33, 54, chloroplastScene],
  [54, 76, products],
  [76, 90.5, meaning],
] as const;

/** Draws the frame at `time` seconds on a canvas of 960 × 540. */
export function drawFrame(context: Context, time: number): void {
  context.globalAlpha = 1;
  context.fillStyle = palette.night;
  context.fillRect(0, 0, 960, 540);
  for (const [start, end, draw] of scenes) {
    if (time < start || time >= end) continue;
    context.save();
    context.globalAlpha =
      end > 90 ? presence(time, start, end + 1, 0.5) : presence(time, start, end, 0.5);
    draw(context, time);
    context.restore();
  }
}
