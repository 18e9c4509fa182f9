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

/** `readyState` from which it can play on without waiting. */
const haveFutureData = 3;

/** Plays what the browser itself can play, through a `<video>` element. */
export class VideoElementEngine implements MediaEngine {
  protected readonly video: HTMLVideoElement;
  protected listener: MediaListener | undefined;
  readonly #stopping = new AbortController();
  /** Where to begin, until the video has got there: it stands at 0 meanwhile, which is no news of the viewer. */
  #startAt: number | undefined;

  constructor(video: HTMLVideoElement) {
    this.video = video;
  }

  async load(start: MediaStart, listener: MediaListener): Promise<void> {
    this.listen(listener);
    const [source] = start.sources;
    if (source === undefined) throw new TypeError('No source.');
    this.beginAt(start.startAt);
    this.video.src = source.url;
    // Safari ignores a position that is set before the metadata is there.
    const seek = () => {
      if (this.#startAt !== undefined) this.video.currentTime = this.#startAt;
    };
    this.video.addEventListener('loadedmetadata', seek, {
      once: true,
      signal: this.#stopping.signal,
    });
    this.video.load();
  }

  async play(): Promise<void> {
    await this.video.play();
  }

  pause(): void {
    this.video.pause();
  }

  seek(seconds: number): void {
    if (this.#startAt === undefined) this.video.currentTime = seconds;
    else this.beginAt(seconds);
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

  /** Sets where the video begins, as long as it has not begun. */
  protected beginAt(seconds: number): void {
    this.#startAt = seconds > 0 ? seconds : undefined;
  }

  protected listen(listener: MediaListener): void {
    this.listener = listener;
    const { signal } = this.#stopping;
    for (const type of reported) {
      const report = () => {
        // Whatever it plays now is where it stands, also where the place asked for does not exist.
        if (type === 'playing' || type === 'ended') this.#startAt = undefined;
        this.listener?.changed(this.#snapshot());
      };
      this.video.addEventListener(type, report, { signal });
    }
    this.video.addEventListener('error', () => this.onMediaError(), { signal });
  }

  protected onMediaError(): void {
    const code = this.video.error?.code;
    this.listener?.failed(code === MediaError.MEDIA_ERR_NETWORK ? 'network' : 'unsupported');
  }

  #snapshot(): MediaSnapshot {
    const { video } = this;
    if (this.#startAt !== undefined && video.currentTime > this.#startAt - 1) {
      this.#startAt = undefined;
    }
    return {
      time: this.#startAt ?? video.currentTime,
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
