import { formatNumber } from '../../base/format.ts';
import type { Locale } from '../../base/localize.ts';
import type { VideoWords } from '../messages.ts';
import { spokenTime } from './media-time.ts';
import type { Notice } from './playback-store.ts';

/** The sentence that is spoken, and shown for a moment, after something was done. */
export function noticeText(notice: Notice, words: VideoWords, locale: Locale): string {
  switch (notice.kind) {
    case 'played':
      return words.saidPlaying;
    case 'paused':
      return words.saidPaused(spokenTime(notice.seconds, locale));
    case 'seeked':
      return words.saidSeeked(spokenTime(notice.seconds, locale));
    case 'resumed':
      return words.saidResumed(spokenTime(notice.seconds, locale));
    case 'rate':
      return words.saidRate(formatNumber(notice.value, locale));
    case 'volume':
      return words.saidVolume(formatNumber(notice.value * 100, locale, 0));
    case 'captions':
      return notice.on ? words.saidCaptionsOn : words.saidCaptionsOff;
    case 'muted':
      return notice.on ? words.saidMuted : words.saidUnmuted;
    case 'dataSaver':
      return notice.on ? words.saidDataSaverOn : words.saidDataSaverOff;
  }
}
