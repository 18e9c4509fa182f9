export interface Cue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

const TIMES = /^((?:\d+:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d+:)?\d{2}:\d{2}\.\d{3})/;

/** `HH:MM:SS.mmm` or `MM:SS.mmm` in seconds (WebVTT §4.4). */
const seconds = (time: string): number =>
  time.split(':').reduce((total, part) => total * 60 + Number(part), 0);

/** The cues of a WebVTT file, without tags, in the file's order. */
export function parseWebVtt(source: string): Cue[] {
  return source
    .replace(/^\u{feff}/u, '')
    .split(/(?:\r?\n){2,}/u)
    .flatMap((block): Cue[] => {
      const lines = block.split(/\r?\n/u);
      const at = lines.findIndex((line) => TIMES.test(line));
      const [, start, end] = TIMES.exec(lines[at] ?? '') ?? [];
      if (start === undefined || end === undefined) return [];
      const text = lines
        .slice(at + 1)
        .join(' ')
        .replaceAll(/<[^>]*>/gu, '')
        .trim();
      return text === '' ? [] : [{ startSeconds: seconds(start), endSeconds: seconds(end), text }];
    });
}
