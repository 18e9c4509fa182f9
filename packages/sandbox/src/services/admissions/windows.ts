import type { Selectable } from 'kysely';
import { windowState } from '@khuevan/rules';
import type { Clock } from '../../kernel/clock.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { RoundTable, RoundWindows, Window } from './schema.ts';

export type Phase =
  | 'upcoming'
  | 'preferences'
  | 'fees'
  | 'filtering'
  | 'results'
  | 'confirmation'
  | 'closed';

export function stateOf(window: Window, at: string): 'before' | 'open' | 'closed' {
  return windowState({ opens: window.opensAt, closes: window.closesAt }, at);
}

/** What a round is in: the first window that is not over, and results once the final filtering round has them. */
export function phaseOf(
  { windows, results_published_at: published }: Selectable<RoundTable>,
  at: string,
): Phase {
  if (stateOf(windows.preferences, at) === 'before') return 'upcoming';
  if (stateOf(windows.preferences, at) === 'open') return 'preferences';
  if (stateOf(windows.confirmation, at) === 'closed') return 'closed';
  if (published !== null)
    return stateOf(windows.confirmation, at) === 'open' ? 'confirmation' : 'results';
  return stateOf(windows.fees, at) === 'closed' ? 'filtering' : 'fees';
}

const NAMES: Readonly<Record<keyof RoundWindows, { vi: string; en: string }>> = {
  preferences: { vi: 'đăng ký nguyện vọng', en: 'preferences' },
  fees: { vi: 'nộp lệ phí', en: 'fees' },
  filtering: { vi: 'lọc ảo', en: 'filtering' },
  confirmation: { vi: 'xác nhận nhập học', en: 'confirmation' },
};

const dayAndHour = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** @throws problem `conflict` before the window opens and from its end on, naming both in Vietnamese time */
export function requireOpen(
  { windows }: Pick<Selectable<RoundTable>, 'windows'>,
  name: keyof RoundWindows,
  clock: Clock,
): void {
  const window = windows[name];
  if (stateOf(window, clock.instant()) === 'open') return;
  const [opens, closes] = [window.opensAt, window.closesAt].map((instant) =>
    dayAndHour.format(new Date(instant)),
  );
  throw problem('conflict', {
    detail: {
      vi: `Ngoài thời gian ${NAMES[name].vi} của đợt này: từ ${opens} đến trước ${closes} (giờ Việt Nam).`,
      en: `Outside the window for ${NAMES[name].en} of this round: from ${opens} until ${closes} (Vietnamese time).`,
    },
  });
}

/**
 * Windows that do not follow one another: each ends after it begins; preferences and fees are over before filtering
 * begins, filtering begins before confirmation does, confirmation ends last.
 */
export function windowErrors(windows: RoundWindows): FieldError[] {
  const at = (instant: string): number => Date.parse(instant);
  const wrong = (pointer: string): FieldError => ({ pointer, code: 'invalid' });
  const { preferences, fees, filtering, confirmation } = windows;
  const errors = Object.entries(windows)
    .filter(([, window]: [string, Window]) => at(window.closesAt) <= at(window.opensAt))
    .map(([name]) => wrong(`/windows/${name}/closesAt`));
  if (at(fees.closesAt) < at(preferences.closesAt)) errors.push(wrong('/windows/fees/closesAt'));
  if (at(filtering.opensAt) < Math.max(at(preferences.closesAt), at(fees.closesAt)))
    errors.push(wrong('/windows/filtering/opensAt'));
  if (at(confirmation.opensAt) < at(filtering.opensAt))
    errors.push(wrong('/windows/confirmation/opensAt'));
  if (at(confirmation.closesAt) <= at(filtering.closesAt))
    errors.push(wrong('/windows/confirmation/closesAt'));
  return errors;
}
