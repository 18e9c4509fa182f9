/**
 * Makes the lesson's media: draws every frame in Chromium, encodes with ffmpeg (libx264, aac) to HLS with fragmented
 * MP4 segments (RFC 8216), and writes captions, chapters, poster and meta.json beside it.
 *
 * Usage: `node packages/sandbox/media/make/make.ts [frame <seconds> <file.jpg>]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameAt, openDrawingPage } from './browser.ts';
import { captions, chapters, lesson, webVtt } from './lesson.ts';
import { wave } from './sound.ts';

const output = join(import.meta.dirname, '..', 'photosynthesis');
const segmentSeconds = 6;

const words = (options: string): string[] => options.split(' ');

async function drawAll(target: string): Promise<void> {
  const [browser, page] = await openDrawingPage();
  const encoder = spawn(
    'ffmpeg',
    [
      `-y -v error -f image2pipe -c:v mjpeg -r ${lesson.framesPerSecond} -i -`,
      '-c:v libx264 -preset veryfast -qp 8 -pix_fmt yuv420p',
    ]
      .flatMap(words)
      .concat(target),
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const frames = lesson.durationSeconds * lesson.framesPerSecond;
  for (let index = 0; index < frames; index += 1) {
    const image = await frameAt(page, index / lesson.framesPerSecond);
    if (!encoder.stdin.write(image)) await once(encoder.stdin, 'drain');
  }
  encoder.stdin.end();
  await finished(encoder, 'ffmpeg (frames)');
  await writeFile(join(output, 'poster.jpg'), await frameAt(page, lesson.posterAtSeconds, 0.86));
  await browser.close();
}

/** Two renditions with aligned key frames, so that a player may change between them at every segment. */
async function encodeHls(video: string, sound: string): Promise<void> {
  const keyFrames = lesson.framesPerSecond * (segmentSeconds / 2);
  const options = [
    '-filter_complex [0:v]split=2[a][b];[b]scale=480:270:flags=lanczos[low];[a]null[high]',
    '-map [high] -map 1:a -map [low] -map 1:a',
    '-c:v libx264 -profile:v main -preset veryslow -tune animation -pix_fmt yuv420p',
    `-g ${keyFrames} -keyint_min ${keyFrames} -sc_threshold 0`,
    '-crf:v:0 25 -maxrate:v:0 500k -bufsize:v:0 1000k',
    '-crf:v:1 27 -maxrate:v:1 200k -bufsize:v:1 400k',
    '-c:a aac -ac 1 -b:a:0 48k -b:a:1 32k',
    `-f hls -hls_time ${segmentSeconds} -hls_playlist_type vod -hls_segment_type fmp4`,
    '-hls_flags independent_segments -hls_fmp4_init_filename init.mp4 -master_pl_name master.m3u8',
  ].flatMap(words);
  const variants = ['-var_stream_map', 'v:0,a:0,name:540p v:1,a:1,name:270p'];
  const files = ['-hls_segment_filename', join(output, '%v', 's%02d.m4s')];
  const encoder = spawn(
    'ffmpeg',
    [
      ...words('-y -v error'),
      '-i',
      video,
      '-i',
      sound,
      ...options,
      ...variants,
      ...files,
      join(output, '%v', 'index.m3u8'),
    ],
    { stdio: 'inherit' },
  );
  await finished(encoder, 'ffmpeg (HLS)');
}

async function finished(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} ended with code ${String(code)}`);
}

async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => await stat(join(folder, name))));
  return sizes.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

async function make(): Promise<void> {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), 'lesson-'));
  try {
    const video = join(scratch, 'video.mp4');
    const sound = join(scratch, 'sound.wav');
    await writeFile(sound, wave(lesson.durationSeconds));
    await drawAll(video);
    await encodeHls(video, sound);
  } finally {
    await rm(scratch, { recursive: true });
  }
  await writeFile(join(output, 'vi.vtt'), webVtt(captions));
  await writeFile(join(output, 'chapters.vtt'), webVtt(chapters));
  const meta = {
    title: { vi: lesson.title, en: 'Photosynthesis in plants' },
    subject: 'natural-science',
    grade: 7,
    durationSeconds: lesson.durationSeconds,
    master: 'master.m3u8',
    mimeType: 'application/vnd.apple.mpegurl',
    renditions: [
      { name: '540p', width: 960, height: 540 },
      { name: '270p', width: 480, height: 270 },
    ],
    captions: [{ language: 'vi', label: 'Tiếng Việt', file: 'vi.vtt' }],
    chapters: chapters.map(({ start, end, text }) => ({
      startSeconds: start,
      endSeconds: end,
      title: text,
    })),
    poster: 'poster.jpg',
    sound: 'Synthesised music without words; the captions carry the lecture.',
    licence: 'Apache-2.0',
    bytes: await folderBytes(output),
  };
  await writeFile(join(output, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
}

if (process.argv[2] === 'frame') {
  const [browser, page] = await openDrawingPage();
  for (let index = 3; index + 1 < process.argv.length; index += 2) {
    await writeFile(
      process.argv[index + 1] ?? '',
      await frameAt(page, Number(process.argv[index])),
    );
  }
  await browser.close();
} else {
  await make();
}
