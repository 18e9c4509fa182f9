import type { CourseGateway, LaunchedVideo, LessonProgress } from '../course/course-gateway.ts';
import type { PendingProgress } from '../course/progress-memory.ts';
import { openEngine } from './open-engine.ts';
import { PlaybackStore } from './playback-store.ts';
import type { PreferenceStorage } from './preferences.ts';
import { WatchTracker } from './watch-tracker.ts';
import { parseWebVtt } from './web-vtt.ts';

export interface VideoSessionOptions {
  readonly lessonId: string;
  readonly video: LaunchedVideo;
  /** Length by the course's outline, until the media says better. */
  readonly durationSeconds: number;
  readonly progress: LessonProgress | undefined;
  /** Language of the captions to take, where there is a choice. */
  readonly language: string;
  readonly gateway: Pick<CourseGateway, 'captions'>;
  readonly preferences: PreferenceStorage;
  readonly record: (standing: PendingProgress, urgent: boolean) => void;
  /** The `<video>` once it is rendered. */
  readonly videoElement: () => Promise<HTMLVideoElement>;
  readonly onChange: () => void;
}

/** One open video lesson: playback, its words, and the way into progress. */
export class VideoSession {
  readonly playback: PlaybackStore;
  readonly #tracker: WatchTracker;
  readonly #stopping = new AbortController();

  captionState: 'loading' | 'ready' | 'none' | 'failed' = 'loading';

  constructor(options: VideoSessionOptions) {
    const { lessonId, video, durationSeconds, progress, record } = options;
    this.playback = new PlaybackStore(
      {
        durationSeconds: video.durationSeconds ?? durationSeconds,
        positionSeconds: progress?.positionSeconds ?? 0,
        played: progress?.playedSegments ?? [],
      },
      async (sources) => openEngine(await options.videoElement(), sources),
      options.preferences,
    );
    this.#tracker = new WatchTracker(lessonId, this.playback, record);
    this.playback.setVideo(video);
    void this.#loadCaptions(options);
  }

  /** Notes the place now, as before the page goes away. */
  flush(): void {
    this.#tracker.flush();
  }

  dispose(): void {
    this.#stopping.abort();
    this.#tracker.dispose();
    this.playback.dispose();
  }

  async #loadCaptions({ video, language, gateway, onChange }: VideoSessionOptions): Promise<void> {
    const { signal } = this.#stopping;
    const { captions } = video;
    const track = captions.find((one) => one.language.startsWith(language)) ?? captions[0];
    if (track === undefined) {
      this.captionState = 'none';
      return;
    }
    try {
      const cues = parseWebVtt(await gateway.captions(track.url, signal));
      this.captionState = cues.length > 0 ? 'ready' : 'none';
      this.playback.setCues(cues);
    } catch {
      this.captionState = 'failed';
    }
    if (!signal.aborted) onChange();
  }
}
