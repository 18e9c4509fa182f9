/** What a media engine reports at any moment. */
export interface MediaSnapshot {
  /** Seconds. */
  readonly time: number;
  /** Seconds; 0 until known. */
  readonly duration: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  /** Waits for data although it should play. */
  readonly waiting: boolean;
  /** End of the loaded stretch that holds `time`, seconds. */
  readonly bufferedEnd: number;
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

/** `network` cannot be fetched · `expired` its address ran out or was refused · `unsupported` this browser cannot play it. */
export type MediaFailure = 'network' | 'expired' | 'unsupported';

export interface MediaListener {
  changed(snapshot: MediaSnapshot): void;
  failed(failure: MediaFailure): void;
}

export interface MediaStart {
  readonly sources: readonly { readonly type: string; readonly url: string }[];
  /** Where to begin, seconds. */
  readonly startAt: number;
  /** Holds the picture to the smallest rendition. */
  readonly dataSaver: boolean;
}

/** Plays one video. The store speaks to this only; hls.js or another player stands behind it. */
export interface MediaEngine {
  load(start: MediaStart, listener: MediaListener): Promise<void>;
  /** Rejects where the browser refuses to play without a gesture. */
  play(): Promise<void>;
  pause(): void;
  seek(seconds: number): void;
  setRate(rate: number): void;
  setVolume(volume: number, muted: boolean): void;
  setDataSaver(on: boolean): void;
  dispose(): void;
}
