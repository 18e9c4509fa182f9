import { palette } from './palette.ts';

export type Context = CanvasRenderingContext2D;

/** Runs `draw` with its own transform and opacity; nothing is drawn when it would be invisible. */
export function withLayer(context: Context, alpha: number, draw: () => void): void {
  if (alpha <= 0.003) return;
  context.save();
  context.globalAlpha *= alpha;
  draw();
  context.restore();
}

export function disc(context: Context, x: number, y: number, radius: number, fill: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
}

export interface TextOptions {
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Text with subscripts written `_2`, as in `CO_2`. Returns the width drawn, px. */
export function text(
  context: Context,
  content: string,
  x: number,
  y: number,
  options: TextOptions,
): number {
  const { size, weight = 500, fill = palette.ink, align = 'left' } = options;
  const parts = content.split(/(_\d+)/u).filter((part) => part !== '');
  const font = (part: string) =>
    `${weight} ${part.startsWith('_') ? size * 0.64 : size}px "Be Vietnam Pro"`;
  const widths = parts.map((part) => {
    context.font = font(part);
    return context.measureText(part.replace('_', '')).width;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  let cursor = align === 'center' ? x - total / 2 : align === 'right' ? x - total : x;
  context.fillStyle = fill;
  context.textBaseline = 'alphabetic';
  parts.forEach((part, index) => {
    context.font = font(part);
    context.fillText(part.replace('_', ''), cursor, part.startsWith('_') ? y + size * 0.18 : y);
    cursor += widths[index] ?? 0;
  });
  return total;
}

export function dotted(
  context: Context,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.save();
  context.strokeStyle = palette.inkSoft;
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.setLineDash([2, 10]);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.restore();
}

export function roundedRectangle(
  context: Context,
  box: readonly [x: number, y: number, width: number, height: number],
  radius: number,
  fill: string,
): void {
  context.beginPath();
  context.roundRect(...box, radius);
  context.fillStyle = fill;
  context.fill();
}

/** The sun with rays that breathe slowly. */
export function sun(context: Context, x: number, y: number, radius: number, time: number): void {
  context.save();
  context.strokeStyle = palette.sun;
  context.lineWidth = 5;
  context.lineCap = 'round';
  for (let index = 0; index < 12; index += 1) {
    const angle = (index / 12) * Math.PI * 2 + time * 0.05;
    const inner = radius + 14;
    const outer = inner + 14 + 6 * Math.sin(time * 1.6 + index);
    withLayer(context, 0.55, () => {
      context.beginPath();
      context.moveTo(x + Math.cos(angle) * inner, y + Math.sin(angle) * inner);
      context.lineTo(x + Math.cos(angle) * outer, y + Math.sin(angle) * outer);
      context.stroke();
    });
  }
  disc(context, x, y, radius, palette.sun);
  context.restore();
}
