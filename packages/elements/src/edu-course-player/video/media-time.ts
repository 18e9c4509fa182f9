import type { Locale } from '../../base/localize.ts';

/** `0:07`, `8:15`, `1:02:07`. */
export function mediaTime(totalSeconds: number): string {
  const { hours, minutes, seconds } = split(totalSeconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

/** `1 phút 12 giây`: a screen reader would read `1:12` as a time of day. */
export function spokenTime(totalSeconds: number, locale: Locale): string {
  const { hours, minutes, seconds } = split(totalSeconds);
  const units =
    locale === 'vi'
      ? (['giờ', 'phút', 'giây'] as const)
      : ([one(hours, 'hour'), one(minutes, 'minute'), one(seconds, 'second')] as const);
  const parts = [hours, minutes, seconds].flatMap((value, index) =>
    value > 0 || (index === 2 && hours === 0 && minutes === 0) ? [`${value} ${units[index]}`] : [],
  );
  return parts.join(' ');
}

/** Whole minutes, at least one: how long something takes, roughly. */
export function roughMinutes(totalSeconds: number): number {
  return Math.max(1, Math.round(totalSeconds / 60));
}

const one = (value: number, unit: string): string => (value === 1 ? unit : `${unit}s`);

function split(totalSeconds: number): { hours: number; minutes: number; seconds: number } {
  const whole = Math.max(0, Math.floor(totalSeconds));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
  };
}
