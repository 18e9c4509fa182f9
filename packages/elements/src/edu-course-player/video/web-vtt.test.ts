import { expect } from '@open-wc/testing';
import { cueAt, lastBegun, parseWebVtt } from './web-vtt.ts';

const file = `\uFEFFWEBVTT - Quang hợp\r
\r
NOTE một ghi chú\r
\r
STYLE\r
::cue { color: red }\r
\r
1\r
00:01.000 --> 00:03.500 line:90% align:center\r
<v Cô giáo>Lá cây <b>dùng ánh sáng</b></v>\r
A &lt; B &amp; C\r
\r
01:00:02.250 --> 01:00:04.000\r
Muộn hơn\r
\r
00:05.000 --> 00:04.000\r
Ngược thời gian\r
\r
00:09.000 -> 00:10.000\r
Sai mũi tên\r
`;

describe('WebVTT', () => {
  it('reads cues with and without hours, without markup, and skips what is no cue', () => {
    expect(parseWebVtt(file)).to.deep.equal([
      { start: 1, end: 3.5, text: 'Lá cây dùng ánh sáng\nA < B & C' },
      { start: 3602.25, end: 3604, text: 'Muộn hơn' },
    ]);
  });

  it('sorts by start', () => {
    const cues = parseWebVtt('WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA');
    expect(cues.map((cue) => cue.text)).to.deep.equal(['A', 'B']);
  });

  it('refuses a file of another kind', () => {
    expect(() => parseWebVtt('<!doctype html>')).to.throw(TypeError, 'Not a WebVTT file.');
    expect(() => parseWebVtt('WEBVTTX\n')).to.throw(TypeError);
  });

  it('finds the cue at a time, and the last one begun', () => {
    const cues = [
      { start: 1, end: 3, text: 'a' },
      { start: 3, end: 5, text: 'b' },
      { start: 8, end: 9, text: 'c' },
    ];
    expect([0.9, 1, 2.9, 3, 6, 8.5, 9].map((time) => cueAt(cues, time))).to.deep.equal([
      -1, 0, 0, 1, -1, 2, -1,
    ]);
    expect([0, 2, 6, 100].map((time) => lastBegun(cues, time))).to.deep.equal([-1, 0, 1, 2]);
  });
});
