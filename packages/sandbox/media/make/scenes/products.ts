import { ease, lerp, noise } from '../motion.ts';
import { glucose, oxygen } from '../molecules.ts';
import { palette } from '../palette.ts';
import { alongVein, bigLeaf } from '../plant.ts';
import { dotted, roundedRectangle, sun, text, withLayer, type Context } from '../shapes.ts';
import { light } from './ingredients.ts';

/** 54–76 s: sugar and oxygen come out; the equation in words, then in formulas. */
export function products(context: Context, time: number): void {
  const board = ease(time, 63.6, 65);
  withLayer(context, 1 - board, () => leafAtWork(context, time));
  withLayer(context, board, () => equation(context, time));
}

function leafAtWork(context: Context, time: number): void {
  sun(context, 150, 104, 52, time);
  light(context, time, 1);
  bigLeaf(context, 0.7);
  withLayer(context, 1, () => {
    text(context, 'CO_2', 150, 300, { size: 22 });
    dotted(context, [206, 293], [446, 300]);
    text(context, 'H_2O', 150, 366, { size: 22 });
    dotted(context, [206, 359], [446, 366]);
  });
  for (let index = 0; index < 4; index += 1) {
    const share = ((time - 54) * 0.13 + index / 4) % 1;
    const [x, y] = alongVein(lerp(0.82, 0.3, share));
    withLayer(context, ease(time, 54.6, 56) * Math.sin(share * Math.PI), () =>
      glucose(context, x, y, share * 3),
    );
  }
  withLayer(context, ease(time, 55, 56), () => {
    text(context, 'Đường (glucose)', 716, 352, { size: 22, fill: palette.sun });
    dotted(context, [706, 344], [610, 318]);
  });
  for (let index = 0; index < 7; index += 1) {
    const share = ((time - 59) * 0.15 + noise(index + 3)) % 1;
    withLayer(context, ease(time, 59, 60) * Math.sin(share * Math.PI), () =>
      oxygen(
        context,
        lerp(620, 740 + noise(index) * 200, share),
        lerp(220, 30 + index * 8, share) + Math.sin(time * 1.4 + index) * 8,
        time * 0.4 + index,
      ),
    );
  }
  withLayer(context, ease(time, 59.2, 60.2), () => {
    text(context, 'Khí oxygen (O_2)', 742, 232, { size: 22 });
    dotted(context, [732, 224], [682, 216]);
  });
}

function equation(context: Context, time: number): void {
  roundedRectangle(context, [60, 56, 840, 332], 18, palette.panel);
  text(context, 'Phương trình quang hợp', 100, 112, {
    size: 24,
    weight: 600,
    fill: palette.accent,
  });
  row(context, time, 65.2, 206, 26, [
    ['Nước', 156],
    ['+', 226],
    ['Carbon dioxide', 356],
    ['Glucose', 676],
    ['+', 752],
    ['Oxygen', 822],
  ]);
  arrow(context, 482, 198, ease(time, 67, 68));
  row(context, time, 70.6, 318, 30, [
    ['6H_2O', 156],
    ['+', 226],
    ['6CO_2', 356],
    ['C_6H_12O_6', 676],
    ['+', 752],
    ['6O_2', 822],
  ]);
  arrow(context, 482, 308, ease(time, 72, 73));
}

function row(
  context: Context,
  time: number,
  start: number,
  y: number,
  size: number,
  terms: readonly (readonly [string, number])[],
): void {
  terms.forEach(([term, x], index) => {
    withLayer(context, ease(time, start + index * 0.45, start + index * 0.45 + 0.5), () =>
      text(context, term, x, y, { size, weight: 600, fill: palette.panelInk, align: 'center' }),
    );
  });
}

function arrow(context: Context, x: number, y: number, share: number): void {
  withLayer(context, share, () => {
    const end = x + 112 * share;
    context.strokeStyle = palette.panelSoft;
    context.lineWidth = 4;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(end, y);
    context.moveTo(end - 11, y - 9);
    context.lineTo(end, y);
    context.lineTo(end - 11, y + 9);
    context.stroke();
    const middle = x + 56;
    text(context, 'ánh sáng', middle, y - 14, {
      size: 17,
      fill: palette.panelSoft,
      align: 'center',
    });
    text(context, 'diệp lục', middle, y + 28, {
      size: 17,
      fill: palette.panelSoft,
      align: 'center',
    });
  });
}
