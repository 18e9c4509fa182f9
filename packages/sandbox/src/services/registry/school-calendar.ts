import { dateInVietnam } from '@khuevan/rules';
import type { ServiceContext } from '../../kernel/service.ts';

/** The day that it is in Vietnam. */
export const todayOf = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  dateInVietnam(clock.instant());

/** First month of a school year; before it a date belongs to the year that began the autumn before. */
const FIRST_MONTH = 8;

/** The school year that a day belongs to, such as `2026-2027`. */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < FIRST_MONTH ? 1 : 0);
  return `${year}-${year + 1}`;
}
