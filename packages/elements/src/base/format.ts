import type { Locale } from './localize.ts';

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

const timeFormats = new Map<string, Intl.DateTimeFormat>();

function dateTimeFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}:${JSON.stringify(options)}`;
  let format = timeFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tags[locale], options);
    timeFormats.set(key, format);
  }
  return format;
}

/** `10:32:05`, in the reader's time zone. */
export function formatClockTime(instant: Date, locale: Locale): string {
  return dateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** `10:32 23/11/2026` in Vietnamese, `23/11/2026, 10:32` in English. */
export function formatDateTime(instant: Date, locale: Locale): string {
  return dateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** `1.234,5` in Vietnamese, `1,234.5` in English; at most `fractionDigits` decimals (2 by default). */
export function formatNumber(value: number, locale: Locale, fractionDigits = 2): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: fractionDigits }).format(
    value,
  );
}

/** Seconds as `54:18`, or `1:04:18` from an hour up. Negative time shows as zero. */
export function formatDuration(totalSeconds: number): string {
  const seconds = Math.max(0, Math.floor(totalSeconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
