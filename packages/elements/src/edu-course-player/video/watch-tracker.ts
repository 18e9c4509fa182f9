import type { PendingProgress } from '../course/progress-memory.ts';
import type { PlaybackState, PlaybackStore } from './playback-store.ts';

/** Notes the place at least this often while it moves; what is noted is on the device at once. */
const STEP_SECONDS = 5;

/** Turns playback into progress: now and then while it plays, at once on a pause, at the end and when it breaks. */
export class WatchTracker {
  readonly #lessonId: string;
  readonly #store: PlaybackStore;
  readonly #record: (standing: PendingProgress, urgent: boolean) => void;
  readonly #stop: () => void;
  #before: PlaybackState;
  #recordedTime: number;
  #recordedPlayed: PlaybackState['played'];

  constructor(
    lessonId: string,
    store: PlaybackStore,
    record: (standing: PendingProgress, urgent: boolean) => void,
  ) {
    this.#lessonId = lessonId;
    this.#store = store;
    this.#record = record;
    this.#before = store.state;
    this.#recordedTime = store.state.time;
    this.#recordedPlayed = store.state.played;
    this.#stop = store.subscribe(() => this.#onChange());
  }

  /** Notes the place now if it is not noted yet. */
  flush(): void {
    const { time, played } = this.#store.state;
    if (time !== this.#recordedTime || played !== this.#recordedPlayed) this.#note(true);
  }

  dispose(): void {
    this.#stop();
    this.flush();
  }

  #onChange(): void {
    const before = this.#before;
    const state = this.#store.state;
    this.#before = state;
    const stopped = (state.paused && !before.paused) || (state.ended && !before.ended);
    if (stopped) this.flush();
    else if (Math.abs(state.time - this.#recordedTime) >= STEP_SECONDS) this.#note(false);
  }

  #note(urgent: boolean): void {
    const { time, played } = this.#store.state;
    this.#recordedTime = time;
    this.#recordedPlayed = played;
    this.#record(
      {
        lessonId: this.#lessonId,
        positionSeconds: round(time),
        playedSegments: played.map(rounded),
      },
      urgent,
    );
  }
}

const round = (seconds: number): number => Math.round(seconds * 10) / 10;
const rounded = ({ start, end }: { start: number; end: number }) => ({
  start: round(start),
  end: round(end),
});
