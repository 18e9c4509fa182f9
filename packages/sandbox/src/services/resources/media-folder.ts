import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseWebVtt, type Cue } from './web-vtt.ts';

/** Media that is shipped with the sandbox, a folder a resource. */
export const MEDIA_DIRECTORY = fileURLToPath(new URL('../../../media/', import.meta.url));

/** `meta.json` of a media folder. */
export interface MediaDescription {
  readonly title: { readonly vi: string; readonly en: string };
  readonly durationSeconds: number;
  readonly master: string;
  readonly mimeType: string;
  readonly captions: readonly {
    readonly language: string;
    readonly label: string;
    readonly file: string;
  }[];
  readonly chapters: readonly {
    readonly startSeconds: number;
    readonly endSeconds: number;
    readonly title: string;
  }[];
  readonly poster: string;
}

export interface Media extends MediaDescription {
  readonly transcript: readonly Cue[];
}

const FOLDER = /^[a-z0-9-]+$/;

async function read(folder: string): Promise<Media> {
  const path = join(MEDIA_DIRECTORY, folder);
  const meta = JSON.parse(await readFile(join(path, 'meta.json'), 'utf8')) as MediaDescription;
  const [captions] = meta.captions;
  const transcript =
    captions === undefined ? [] : parseWebVtt(await readFile(join(path, captions.file), 'utf8'));
  return { ...meta, transcript };
}

const loaded = new Map<string, Promise<Media>>();

/** What a media folder holds. The files never change while the server runs. */
export function readMedia(folder: string): Promise<Media> {
  if (!FOLDER.test(folder)) throw new RangeError(`not a media folder: ${folder}`);
  let media = loaded.get(folder);
  if (media === undefined) {
    media = read(folder);
    loaded.set(folder, media);
  }
  return media;
}
