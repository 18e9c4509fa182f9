import { ErrorTypes, Events, Hls, type ErrorData } from 'hls.js/light';
import { failureOf } from './hls-failure.ts';
import type { MediaListener, MediaStart } from './media-engine.ts';
import { VideoElementEngine } from './video-element-engine.ts';

const isHls = /mpegurl/iu;

/**
 * HTTP Live Streaming over Media Source Extensions by hls.js (light: no DRM, no alternate audio). Loaded lazily: it is
 * the largest part of the player. Its worker stays off, because building one from a string breaks a strict policy.
 */
export class HlsEngine extends VideoElementEngine {
  #hls: Hls | undefined;
  #recovered = false;

  override async load(start: MediaStart, listener: MediaListener): Promise<void> {
    const source = start.sources.find(({ type }) => isHls.test(type));
    if (source === undefined) throw new TypeError('No HLS source.');
    this.listen(listener);
    super.beginAt(start.startAt);
    const hls = new Hls({
      enableWorker: false,
      startPosition: start.startAt > 0 ? start.startAt : -1,
      capLevelToPlayerSize: !start.dataSaver,
      maxBufferLength: 30,
      maxMaxBufferLength: 60,
    });
    this.#hls = hls;
    hls.on(Events.ERROR, (_event, data) => this.#onError(data));
    if (start.dataSaver) hls.on(Events.MANIFEST_PARSED, () => this.setDataSaver(true));
    hls.attachMedia(this.video);
    hls.loadSource(source.url);
  }

  override setDataSaver(on: boolean): void {
    const hls = this.#hls;
    if (hls === undefined) return;
    // The cap by the player's size is set anew every second and would lift this one.
    hls.capLevelToPlayerSize = !on;
    if (on) hls.autoLevelCapping = lowestLevel(hls);
  }

  override dispose(): void {
    this.#hls?.destroy();
    this.#hls = undefined;
    super.dispose();
  }

  protected override beginAt(seconds: number): void {
    super.beginAt(seconds);
    this.#hls?.startLoad(seconds);
  }

  /** hls.js reports what goes wrong itself. */
  protected override onMediaError(): void {}

  #onError(data: ErrorData): void {
    if (!data.fatal || this.#hls === undefined) return;
    if (data.type === ErrorTypes.MEDIA_ERROR && !this.#recovered) {
      this.#recovered = true;
      this.#hls.recoverMediaError();
      return;
    }
    this.listener?.failed(failureOf(data));
  }
}

/** Index of the rendition with the lowest bit rate; playlists may name them in any order. */
function lowestLevel({ levels }: Hls): number {
  return levels.reduce(
    (lowest, level, index) => (level.bitrate < (levels[lowest]?.bitrate ?? 0) ? index : lowest),
    0,
  );
}
