import { palette } from './palette.ts';
import { disc, type Context } from './shapes.ts';

function at(context: Context, x: number, y: number, turn: number, draw: () => void): void {
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  draw();
  context.restore();
}

/** O=C=O, in line. */
export function carbonDioxide(context: Context, x: number, y: number, turn: number): void {
  at(context, x, y, turn, () => {
    disc(context, -14, 0, 8, palette.oxygen);
    disc(context, 14, 0, 8, palette.oxygen);
    disc(context, 0, 0, 10, palette.carbon);
  });
}

/** H–O–H, bent at 104.5°. */
export function water(context: Context, x: number, y: number, turn: number): void {
  at(context, x, y, turn, () => {
    const half = ((104.5 / 2) * Math.PI) / 180;
    disc(context, Math.sin(half) * 12, Math.cos(half) * 12, 5.5, palette.hydrogen);
    disc(context, -Math.sin(half) * 12, Math.cos(half) * 12, 5.5, palette.hydrogen);
    disc(context, 0, 0, 9, palette.oxygen);
  });
}

/** O=O. */
export function oxygen(context: Context, x: number, y: number, turn: number): void {
  at(context, x, y, turn, () => {
    disc(context, -8, 0, 9, palette.oxygen);
    disc(context, 8, 0, 9, palette.oxygen);
  });
}

/** The six-membered ring of glucose, as a sign rather than a full structure. */
export function glucose(context: Context, x: number, y: number, turn: number, scale = 1): void {
  at(context, x, y, turn, () => {
    context.scale(scale, scale);
    context.beginPath();
    for (let corner = 0; corner < 6; corner += 1) {
      const angle = (corner / 6) * Math.PI * 2;
      context.lineTo(Math.cos(angle) * 17, Math.sin(angle) * 17);
    }
    context.closePath();
    context.lineJoin = 'round';
    context.lineWidth = 5;
    context.strokeStyle = palette.sun;
    context.fillStyle = 'rgb(240 195 107 / 0.28)';
    context.fill();
    context.stroke();
    disc(context, Math.cos(Math.PI / 3) * 17, -Math.sin(Math.PI / 3) * 17, 6, palette.oxygen);
  });
}
