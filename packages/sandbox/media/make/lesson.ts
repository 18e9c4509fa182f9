/**
 * The words of the lesson "Quang hợp ở thực vật" (Natural science, grade 7).
 *
 * Chemical names follow the 2018 general education programme (Circular 32/2018/TT-BGDĐT), which writes
 * "oxygen", "carbon dioxide" and "glucose". The video has no spoken voice: the captions carry the lecture.
 */

export interface Cue {
  /** Seconds from the start. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const lesson = {
  title: 'Quang hợp ở thực vật',
  durationSeconds: 90,
  posterAtSeconds: 61.4,
  framesPerSecond: 24,
} as const;

export const chapters: readonly Cue[] = [
  { start: 0, end: 14, text: 'Mở đầu' },
  { start: 14, end: 33, text: 'Nguyên liệu của quang hợp' },
  { start: 33, end: 54, text: 'Lục lạp và chất diệp lục' },
  { start: 54, end: 76, text: 'Sản phẩm và phương trình' },
  { start: 76, end: 90, text: 'Ý nghĩa của quang hợp' },
];

export const captions: readonly Cue[] = [
  { start: 0.6, end: 5, text: 'Vì sao cây đứng yên một chỗ mà vẫn lớn lên mỗi ngày?' },
  { start: 5.2, end: 9.4, text: 'Cây tự làm ra thức ăn nhờ ánh sáng mặt trời.' },
  { start: 9.6, end: 13.8, text: 'Quá trình ấy gọi là quang hợp, diễn ra chủ yếu ở lá.' },
  { start: 14.4, end: 18.4, text: 'Để quang hợp, lá cần nước, khí carbon dioxide và ánh sáng.' },
  { start: 18.6, end: 23.3, text: 'Rễ hút nước từ đất, mạch dẫn đưa nước lên lá.' },
  {
    start: 23.5,
    end: 28.2,
    text: 'Khí carbon dioxide đi vào lá qua những lỗ nhỏ gọi là khí khổng.',
  },
  { start: 28.4, end: 32.8, text: 'Còn ánh sáng mang năng lượng từ mặt trời đến lá.' },
  { start: 33.4, end: 38.4, text: 'Phóng to tế bào thịt lá, ta thấy nhiều hạt màu xanh: lục lạp.' },
  { start: 38.6, end: 43.4, text: 'Lục lạp chứa chất diệp lục, nhờ vậy lá có màu xanh.' },
  { start: 43.8, end: 48.8, text: 'Chất diệp lục trong lá hấp thụ ánh sáng mặt trời.' },
  {
    start: 49,
    end: 53.8,
    text: 'Năng lượng ánh sáng được đổi thành năng lượng hoá học trong chất hữu cơ.',
  },
  { start: 54.4, end: 58.8, text: 'Lá cây dùng ánh sáng để biến nước và khí CO₂ thành đường.' },
  { start: 59, end: 63.4, text: 'Quá trình này đồng thời giải phóng khí oxygen ra môi trường.' },
  { start: 64.4, end: 69.8, text: 'Ta viết phương trình tổng quát bằng chữ như sau.' },
  { start: 70.4, end: 75.8, text: 'Và đây là phương trình ấy viết bằng công thức hoá học.' },
  { start: 76.4, end: 80.8, text: 'Nhờ quang hợp, cây có chất hữu cơ để lớn lên.' },
  { start: 81, end: 85.6, text: 'Muôn loài cũng nhờ đó mà có thức ăn và khí oxygen để thở.' },
  { start: 86, end: 89.8, text: 'Giữ gìn cây xanh là giữ gìn nguồn sống của chính chúng ta.' },
];

/** A WebVTT file (W3C WebVTT 1) of these cues. */
export function webVtt(cues: readonly Cue[]): string {
  const body = cues.map(
    (cue, index) =>
      `${index + 1}\n${timestamp(cue.start)} --> ${timestamp(cue.end)}\n${cue.text}\n`,
  );
  return `WEBVTT\n\n${body.join('\n')}`;
}

function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(Math.floor(milliseconds / 60_000), 2)}:${pad(Math.floor(milliseconds / 1000) % 60, 2)}.${pad(milliseconds % 1000, 3)}`;
}
