import type { LaunchedVideo } from '../course/course-gateway.ts';
import type { MediaEngine } from './media-engine.ts';

const hlsType = 'application/vnd.apple.mpegurl';

/** What the browser offers; a test gives its own. */
export interface MediaSupport {
  readonly mediaSource: boolean;
  readonly managedMediaSource: boolean;
  /** Says it plays HLS itself. */
  readonly nativeHls: boolean;
}

/**
 * hls.js wherever Media Source Extensions are, the browser's own HLS only on Apple's systems (`ManagedMediaSource`) or
 * where there is no MSE. Chromium says "maybe" to HLS as well, but stays on the first rendition and breaks on some
 * streams (video-dev/hls.js#7827).
 */
export function engineFor(
  sources: LaunchedVideo['sources'],
  support: MediaSupport,
): 'hls' | 'native' | undefined {
  if (!sources.some(({ type }) => /mpegurl/iu.test(type))) {
    return sources.length > 0 ? 'native' : undefined;
  }
  if (support.nativeHls && (support.managedMediaSource || !support.mediaSource)) return 'native';
  return support.mediaSource ? 'hls' : undefined;
}

/** Brings up the engine for a `<video>`. Rejects when this browser can play none of the sources. */
export async function openEngine(
  video: HTMLVideoElement,
  sources: LaunchedVideo['sources'],
): Promise<MediaEngine> {
  const engine = engineFor(sources, {
    mediaSource: 'MediaSource' in globalThis,
    managedMediaSource: 'ManagedMediaSource' in globalThis,
    nativeHls: video.canPlayType(hlsType) !== '',
  });
  if (engine === undefined) throw new TypeError('No playable source.');
  if (engine === 'native') {
    const { VideoElementEngine } = await import('./video-element-engine.ts');
    return new VideoElementEngine(video);
  }
  const { HlsEngine } = await import('./hls-engine.ts');
  return new HlsEngine(video);
}

/** Fetches the large part ahead of the first play, once the reader shows interest. */
export async function warmUpEngine(): Promise<void> {
  if (!('MediaSource' in globalThis) || 'ManagedMediaSource' in globalThis) return;
  await import('./hls-engine.ts').catch(() => undefined);
}
