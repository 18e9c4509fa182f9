import type { Cue } from '../course/course-gateway.ts';

const timing = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d+:)?\d{2}:\d{2}\.\d{3})/u;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};

/**
 * Reads a WebVTT file (W3C WebVTT 1, §6) as plain cues. Markup, styles, regions and positions are dropped: the text is
 * shown by the player's own line and in the transcript. A block that is not a cue is skipped, as the standard asks.
 *
 * @throws TypeError when the file is not WebVTT at all.
 */
export function parseWebVtt(source: string): readonly Cue[] {
  const text = source.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  if (!/^WEBVTT(?:[ \t\n]|$)/u.test(text)) throw new TypeError('Not a WebVTT file.');
  const cues = text.split(/\n{2,}/u).flatMap((block) => parseBlock(block.split('\n')));
  return cues.sort((a, b) => a.start - b.start);
}

function parseBlock(lines: readonly string[]): Cue[] {
  const at = lines.findIndex((line) => line.includes('-->'));
  if (at < 0) return [];
  const [, from, to] = timing.exec(lines[at] ?? '') ?? [];
  if (from === undefined || to === undefined) return [];
  const [start, end] = [toSeconds(from), toSeconds(to)];
  const text = lines
    .slice(at + 1)
    .map(plainText)
    .join('\n')
    .trim();
  return end > start && text !== '' ? [{ start, end, text }] : [];
}

function toSeconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Tags fall away first, so that an escaped `&lt;` stays text. */
function plainText(line: string): string {
  return line
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

/** Index of the cue that stands at a time, or -1. Cues are sorted by start. */
export function cueAt(cues: readonly Cue[], time: number): number {
  let low = 0;
  let high = cues.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? Infinity) <= time) {
      found = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found >= 0 && time < (cues[found]?.end ?? 0) ? found : -1;
}

/** Index of the last cue that has begun, or -1: the line a transcript marks, also in a pause between two. */
export function lastBegun(cues: readonly Cue[], time: number): number {
  return cues.findLastIndex((cue) => cue.start <= time);
}
