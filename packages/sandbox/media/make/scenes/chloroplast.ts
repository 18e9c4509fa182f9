import { ease, lerp, noise, presence } from '../motion.ts';
import { palette } from '../palette.ts';
import { bigLeaf } from '../plant.ts';
import { disc, dotted, roundedRectangle, text, withLayer, type Context } from '../shapes.ts';

const lens = { x: 372, y: 222, radius: 178 };

/** 33–54 s: through a lens into a leaf cell, its chloroplasts, and where light becomes chemical energy. */
export function chloroplastScene(context: Context, time: number): void {
  const open = ease(time, 33.2, 35);
  withLayer(context, lerp(0.9, 0.5, open), () => {
    context.translate(-150 * open, 0);
    bigLeaf(context);
  });
  const closer = ease(time, 43.6, 46);
  drawLens(context, open, () => {
    withLayer(context, 1 - closer, () => cell(context, time));
    withLayer(context, closer, () => inside(context, time, lerp(0.7, 1, closer)));
  });
  withLayer(context, presence(time, 35, 43.6), () => {
    text(context, 'Tế bào thịt lá', 660, 140, { size: 24, weight: 600 });
    dotted(context, [650, 132], [520, 132]);
  });
  withLayer(context, presence(time, 36, 43.6), () => {
    text(context, 'Lục lạp', 660, 232, { size: 24, weight: 600, fill: palette.vein });
    dotted(context, [650, 224], [470, 232]);
  });
  withLayer(context, presence(time, 46, 54), () => {
    text(context, 'Diệp lục', 660, 152, { size: 24, weight: 600, fill: palette.vein });
    text(context, 'hấp thụ ánh sáng', 660, 184, { size: 20, fill: palette.inkSoft });
    dotted(context, [650, 146], [478, 190]);
  });
  withLayer(context, presence(time, 49.2, 54), () => {
    text(context, 'Năng lượng ánh sáng', 660, 262, { size: 20, fill: palette.sun });
    arrowDown(context, 746, 280, ease(time, 49.8, 51));
    text(context, 'Năng lượng hoá học', 660, 346, { size: 20 });
  });
}

function drawLens(context: Context, open: number, draw: () => void): void {
  const radius = lens.radius * open;
  if (radius < 2) return;
  context.save();
  context.beginPath();
  context.arc(lens.x, lens.y, radius, 0, Math.PI * 2);
  context.clip();
  context.fillStyle = '#16362A';
  context.fillRect(0, 0, 960, 540);
  draw();
  context.restore();
  context.beginPath();
  context.arc(lens.x, lens.y, radius, 0, Math.PI * 2);
  context.strokeStyle = palette.ink;
  context.lineWidth = 6;
  context.stroke();
  context.save();
  context.lineWidth = 14;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(lens.x - radius * 0.74, lens.y + radius * 0.74);
  context.lineTo(lens.x - radius * 1.02, lens.y + radius * 1.02);
  context.stroke();
  context.restore();
}

function cell(context: Context, time: number): void {
  roundedRectangle(context, [214, 92, 320, 262], 36, palette.vein);
  roundedRectangle(context, [222, 100, 304, 246], 30, '#1C4334');
  roundedRectangle(context, [296, 158, 156, 130], 40, '#16362A');
  disc(context, 276, 300, 26, '#7C8FCB');
  disc(context, 276, 300, 10, '#5468AE');
  const places = [
    [262, 146],
    [332, 128],
    [408, 130],
    [478, 160],
    [488, 232],
    [466, 304],
    [392, 316],
    [336, 318],
    [252, 214],
  ] as const;
  places.forEach(([x, y], index) => {
    const drift = Math.sin(time * 0.8 + index * 1.7) * 4;
    const pulse = 0.5 + 0.5 * Math.sin(time * 2 + index * 2.1);
    context.save();
    context.translate(x + drift, y - drift * 0.6);
    context.rotate(noise(index) * 2.4);
    context.beginPath();
    context.ellipse(0, 0, 28, 17, 0, 0, Math.PI * 2);
    context.fillStyle = palette.chloroplast;
    context.fill();
    withLayer(context, 0.35 * pulse * ease(time, 38, 40), () => {
      context.fillStyle = palette.vein;
      context.fill();
    });
    context.restore();
  });
}

/** One chloroplast: stacks of discs in a green body, hit by light. */
function inside(context: Context, time: number, scale: number): void {
  context.save();
  context.translate(lens.x, lens.y);
  context.scale(scale, scale);
  context.beginPath();
  context.ellipse(0, 6, 166, 108, -0.12, 0, Math.PI * 2);
  context.fillStyle = palette.vein;
  context.fill();
  context.beginPath();
  context.ellipse(0, 6, 157, 99, -0.12, 0, Math.PI * 2);
  context.fillStyle = palette.chloroplast;
  context.fill();
  const stacks = [
    [-92, -16],
    [-34, -36],
    [30, -40],
    [88, -22],
    [-56, 38],
    [6, 34],
    [66, 36],
  ] as const;
  stacks.forEach(([x, y], index) => {
    const lit = Math.max(0, Math.sin(time * 1.6 - index * 0.9));
    for (let layer = 0; layer < 4; layer += 1) {
      roundedRectangle(context, [x - 22, y + layer * 11, 44, 8], 4, palette.granum);
      withLayer(context, lit * 0.85, () =>
        roundedRectangle(context, [x - 22, y + layer * 11, 44, 8], 4, '#B9E8A9'),
      );
    }
  });
  context.restore();
  withLayer(context, 0.9, () => {
    context.strokeStyle = palette.sun;
    context.lineWidth = 5;
    context.lineCap = 'round';
    context.setLineDash([34, 40]);
    context.lineDashOffset = -time * 70;
    for (let index = 0; index < 4; index += 1) {
      context.beginPath();
      context.moveTo(200 + index * 58, 40);
      context.lineTo(268 + index * 58, 176);
      context.stroke();
    }
    context.setLineDash([]);
  });
}

function arrowDown(context: Context, x: number, y: number, share: number): void {
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const end = y + 38 * share;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, end);
  context.moveTo(x - 9 * share, end - 9 * share);
  context.lineTo(x, end);
  context.lineTo(x + 9 * share, end - 9 * share);
  context.stroke();
}
