import { ease, lerp, presence } from '../motion.ts';
import { palette } from '../palette.ts';
import { ground, seedling } from '../plant.ts';
import { sun, text, withLayer, type Context } from '../shapes.ts';

/** 0–14 s: a seedling grows under a rising sun; the title. */
export function introduction(context: Context, time: number): void {
  const rise = ease(time, 0, 5);
  sun(context, 190, lerp(470, 128, rise), 58, time);
  ground(context, 408);
  seedling(context, 260, 412, ease(time, 0.2, 7), time);
  withLayer(context, presence(time, 1, 13.9), () => {
    text(context, 'Khoa học tự nhiên 7', 440, 178, { size: 22, fill: palette.sun });
    text(context, 'Quang hợp', 438, 238, { size: 54, weight: 600 });
    text(context, 'ở thực vật', 438, 300, { size: 54, weight: 600 });
  });
  withLayer(context, presence(time, 9.6, 13.9), () => {
    text(context, 'Lá cây: nơi làm ra thức ăn từ ánh sáng', 440, 350, {
      size: 22,
      fill: palette.inkSoft,
    });
  });
}
