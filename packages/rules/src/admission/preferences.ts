import { count } from '../core/decimal.ts';
import { instantOf } from '../core/date.ts';
import type { RuleBreach } from '../core/rule-error.ts';
import { admissionRulesOf, type AdmissionWindow } from './rules.ts';

export interface Preference {
  /** Identifies programme and method; the same one may not come twice. */
  readonly programme: string;
  readonly teacherTraining?: boolean;
}

export type PreferenceBreach = RuleBreach<
  'empty' | 'too-many' | 'repeated' | 'teacher-training-too-low' | 'outside-window'
>;

/**
 * What a preference list, first choice first, breaks of the year's rules. Below position 5 teacher training is not
 * considered in 2026: told as a breach, so that nobody pays for it.
 * @param at instant of registration; without it the window is not looked at
 * @throws RuleError `no-rule`, `invalid-date`
 */
export function checkPreferences(
  year: number,
  preferences: readonly Preference[],
  at?: string,
): PreferenceBreach[] {
  const { preferences: rules } = admissionRulesOf(year);
  const breaches: PreferenceBreach[] = [];
  const add = (code: PreferenceBreach['code'], field: string, vi: string, en: string): void => {
    breaches.push({ code, field, messages: { vi, en } });
  };
  if (preferences.length === 0) {
    add('empty', 'preferences', 'Chưa có nguyện vọng nào', 'There is no preference');
  }
  if (rules.maximum !== null && preferences.length > rules.maximum) {
    add(
      'too-many',
      'preferences',
      `Chỉ được đăng ký tối đa ${rules.maximum} nguyện vọng`,
      `At most ${rules.maximum} preferences are allowed`,
    );
  }
  const seen = new Set<string>();
  for (const [index, { programme, teacherTraining = false }] of preferences.entries()) {
    const field = `preferences[${index}]`;
    if (seen.has(programme)) {
      add('repeated', field, 'Nguyện vọng này đã có ở trên', 'This preference is already above');
    }
    seen.add(programme);
    const within = rules.teacherTrainingWithin;
    if (teacherTraining && within !== null && index >= within) {
      add(
        'teacher-training-too-low',
        field,
        `Ngành đào tạo giáo viên chỉ được xét ở nguyện vọng 1 đến ${within}`,
        `Teacher training is considered in positions 1 to ${within} only`,
      );
    }
  }
  if (at !== undefined && rules.window !== null && windowState(rules.window, at) !== 'open') {
    add(
      'outside-window',
      'preferences',
      'Ngoài thời gian đăng ký nguyện vọng',
      'Outside the time of registration',
    );
  }
  return breaches;
}

/** `closed` from the closing instant on. @throws RuleError `invalid-date` */
export function windowState(window: AdmissionWindow, at: string): 'before' | 'open' | 'closed' {
  const time = instantOf(at, 'at');
  if (time < instantOf(window.opens)) return 'before';
  return time < instantOf(window.closes) ? 'open' : 'closed';
}

/** What a list of so many preferences costs. @throws RuleError */
export function preferenceFee(
  year: number,
  preferences: number,
): { readonly amount: number; readonly currency: 'VND' } {
  const { fee, maximum } = admissionRulesOf(year).preferences;
  const many = count(preferences, 'preferences', 0, maximum ?? 1000);
  return { amount: many * fee.amount, currency: fee.currency };
}

/**
 * Whether an offer can still be confirmed; after the hour it is lost.
 * @returns null where the year's hour is not known.
 * @throws RuleError
 */
export function canConfirm(year: number, at: string): boolean | null {
  const { confirmBefore } = admissionRulesOf(year).preferences;
  return confirmBefore === null ? null : instantOf(at, 'at') < instantOf(confirmBefore);
}
