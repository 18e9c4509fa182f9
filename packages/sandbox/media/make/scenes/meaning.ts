import { ease, lerp, noise, presence } from '../motion.ts';
import { oxygen } from '../molecules.ts';
import { palette } from '../palette.ts';
import { disc, roundedRectangle, sun, text, withLayer, type Context } from '../shapes.ts';

/** 76–90 s: what photosynthesis means for every living thing, and what to remember. */
export function meaning(context: Context, time: number): void {
  sun(context, 156, 112, 50, time);
  hills(context);
  house(context, 716, 330);
  for (const [x, y, size, delay] of trees) {
    tree(context, x, y, size * lerp(0.72, 1, ease(time, 76 + delay, 80 + delay)), time + delay);
  }
  birds(context, time);
  for (let index = 0; index < 8; index += 1) {
    const share = ((time - 81) * 0.11 + noise(index + 5)) % 1;
    withLayer(context, presence(time, 81, 86.4) * Math.sin(share * Math.PI), () =>
      oxygen(
        context,
        320 + index * 46 + Math.sin(time + index) * 14,
        lerp(290, 60, share),
        time * 0.4 + index,
      ),
    );
  }
  withLayer(context, ease(time, 85.8, 86.8), () => remember(context, time));
}

const trees = [
  [300, 372, 1, 0],
  [430, 392, 1.2, 0.4],
  [560, 380, 0.9, 0.8],
  [860, 384, 1.05, 0.6],
] as const;

function hills(context: Context): void {
  context.fillStyle = palette.hillFar;
  context.beginPath();
  context.moveTo(0, 540);
  context.lineTo(0, 330);
  context.bezierCurveTo(180, 230, 360, 300, 500, 316);
  context.bezierCurveTo(660, 336, 760, 220, 960, 284);
  context.lineTo(960, 540);
  context.fill();
  context.fillStyle = palette.hillNear;
  context.beginPath();
  context.moveTo(0, 540);
  context.lineTo(0, 392);
  context.bezierCurveTo(260, 340, 560, 420, 960, 356);
  context.lineTo(960, 540);
  context.fill();
}

function tree(context: Context, x: number, y: number, size: number, time: number): void {
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  roundedRectangle(context, [-6, -62, 12, 68], 5, palette.soilLight);
  const sway = Math.sin(time * 0.8) * 2.5;
  disc(context, -24 + sway, -84, 32, palette.leafDark);
  disc(context, 24 + sway, -84, 32, palette.leafDark);
  disc(context, sway, -110, 38, palette.leaf);
  disc(context, -10 + sway, -118, 14, palette.chloroplast);
  context.restore();
}

function house(context: Context, x: number, y: number): void {
  roundedRectangle(context, [x - 46, y - 16, 92, 66], 3, palette.panel);
  context.fillStyle = '#B5533C';
  context.beginPath();
  context.moveTo(x - 62, y - 14);
  context.lineTo(x - 34, y - 56);
  context.lineTo(x + 34, y - 56);
  context.lineTo(x + 62, y - 14);
  context.fill();
  roundedRectangle(context, [x - 12, y + 8, 24, 42], 2, palette.soilLight);
  roundedRectangle(context, [x - 36, y + 4, 16, 16], 2, palette.sun);
  roundedRectangle(context, [x + 20, y + 4, 16, 16], 2, palette.sun);
}

function birds(context: Context, time: number): void {
  context.strokeStyle = palette.ink;
  context.lineWidth = 3.5;
  context.lineCap = 'round';
  for (let index = 0; index < 3; index += 1) {
    const x = 430 + (time - 76) * 26 + index * 44;
    const y = 96 + index * 22 + Math.sin(time * 1.1 + index) * 5;
    const wing = 7 + Math.sin(time * 6 + index) * 5;
    context.beginPath();
    context.moveTo(x - 15, y - wing);
    context.quadraticCurveTo(x - 6, y - wing * 0.6, x, y);
    context.quadraticCurveTo(x + 6, y - wing * 0.6, x + 15, y - wing);
    context.stroke();
  }
}

function remember(context: Context, time: number): void {
  withLayer(context, 0.72, () => {
    context.fillStyle = palette.night;
    context.fillRect(0, 0, 960, 540);
  });
  roundedRectangle(context, [150, 60, 660, 318], 18, palette.panel);
  text(context, 'Ghi nhớ', 200, 122, { size: 28, weight: 600, fill: palette.accent });
  const lines = [
    'Nguyên liệu: nước và khí carbon dioxide',
    'Điều kiện: ánh sáng, chất diệp lục',
    'Sản phẩm: glucose và khí oxygen',
    'Nơi diễn ra: lục lạp, chủ yếu ở lá',
  ];
  lines.forEach((line, index) => {
    withLayer(context, ease(time, 86.6 + index * 0.35, 87.2 + index * 0.35), () => {
      disc(context, 208, 168 + index * 52, 6, palette.leaf);
      text(context, line, 232, 176 + index * 52, { size: 24, fill: palette.panelInk });
    });
  });
}
