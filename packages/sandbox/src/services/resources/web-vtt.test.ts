import { expect, it } from 'vitest';
import { parseWebVtt } from './web-vtt.ts';

it('reads cues with and without names, hours and tags; leaves the rest', () => {
  const source = `\u{feff}WEBVTT

NOTE một lời chú

mo-dau
00:00:01.500 --> 00:00:04.000 line:0
Cây xanh
<b>tự làm</b> ra thức ăn.\r

01:02.250 --> 01:03.000
Hết.

00:05.000 --> 00:06.000
`;
  expect(parseWebVtt(source)).toEqual([
    { startSeconds: 1.5, endSeconds: 4, text: 'Cây xanh tự làm ra thức ăn.' },
    { startSeconds: 62.25, endSeconds: 63, text: 'Hết.' },
  ]);
});
