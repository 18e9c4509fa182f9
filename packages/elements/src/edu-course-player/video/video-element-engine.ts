import type { MediaEngine, MediaListener, MediaSnapshot, MediaStart } from './media-engine.ts';

const reported = [
  'durationchange',
  'ended',
  'loadedmetadata',
  'pause',
  'play',
  'playing',
  'progress',
  'ratechange',
  'seeked',
  'seeking',
  'timeupdate',
  'volumechange',
  'waiting',
] as const;

/** Less than this is not worth another rebuffer message. */
const haveFutureData = 3;

/** Plays what the browser itself can play, through a `<video>` element. */
export class VideoElementEngine implements MediaEngine {
  protected readonly video: HTMLVideoElement;
  protected listener: MediaListener | undefined;
  readonly #stopping = new AbortController();

  constructor(video: HTMLVideoElement) {
    this.video = video;
  }

  async load(start: MediaStart, listener: MediaListener): Promise<void> {
    this.listen(listener);
    const [source] = start.sources;
    if (source === undefined) throw new TypeError('No source.');
    this.video.src = source.url;
    if (start.startAt > 0) {
      // Safari ignores a position that is set before the metadata is there.
      this.video.addEventListener('loadedmetadata', () => this.seek(start.startAt), {
        once: true,
        signal: this.#stopping.signal,
      });
    }
    this.video.load();
  }

  async play(): Promise<void> {
    await this.video.play();
  }

  pause(): void {
    this.video.pause();
  }

  seek(seconds: number): void {
    this.video.currentTime = seconds;
  }

  setRate(rate: number): void {
    this.video.defaultPlaybackRate = rate;
    this.video.playbackRate = rate;
  }

  setVolume(volume: number, muted: boolean): void {
    this.video.volume = volume;
    this.video.muted = muted;
  }

  /** The browser chooses the rendition itself. */
  setDataSaver(_on: boolean): void {}

  dispose(): void {
    this.#stopping.abort();
    this.listener = undefined;
    this.video.pause();
    this.video.removeAttribute('src');
    this.video.load();
  }

  protected listen(listener: MediaListener): void {
    this.listener = listener;
    const { signal } = this.#stopping;
    for (const type of reported) {
      this.video.addEventListener(type, () => this.listener?.changed(this.#snapshot()), { signal });
    }
    this.video.addEventListener('error', () => this.onMediaError(), { signal });
  }

  protected onMediaError(): void {
    const code = this.video.error?.code;
    this.listener?.failed(code === MediaError.MEDIA_ERR_NETWORK ? 'network' : 'unsupported');
  }

  #snapshot(): MediaSnapshot {
    const { video } = this;
    return {
      time: video.currentTime,
      duration: Number.isFinite(video.duration) ? video.duration : 0,
      paused: video.paused,
      ended: video.ended,
      seeking: video.seeking,
      waiting: !video.paused && !video.ended && video.readyState < haveFutureData,
      bufferedEnd: bufferedEnd(video),
      rate: video.playbackRate,
      volume: video.volume,
      muted: video.muted,
    };
  }
}

function bufferedEnd({ buffered, currentTime }: HTMLVideoElement): number {
  for (let index = 0; index < buffered.length; index += 1) {
    const end = buffered.end(index);
    if (buffered.start(index) <= currentTime + 0.1 && end >= currentTime) return end;
  }
  return currentTime;
}
