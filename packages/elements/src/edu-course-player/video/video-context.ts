import type { Locale } from '../../base/localize.ts';
import type { VideoWords } from '../messages.ts';
import type { PlaybackState, PlaybackStore } from './playback-store.ts';

/** What the parts of the stage get: the state they show, their words, and what a control may do. */
export interface VideoView {
  readonly state: PlaybackState;
  readonly store: PlaybackStore;
  readonly words: VideoWords;
  readonly locale: Locale;
  readonly fullscreen: boolean;
  readonly menuOpen: boolean;
  /** Where the pointer is over the bar, 0 to 1. */
  readonly hoverShare: number | undefined;
  /** Title of the lesson that follows, for the end of the video. */
  readonly nextTitle: string | undefined;
  readonly toggleFullscreen: () => void;
  readonly toggleMenu: () => void;
  readonly openHelp: () => Promise<void>;
  readonly hover: (share: number | undefined) => void;
  readonly retry: () => void;
  readonly next: () => void;
}
