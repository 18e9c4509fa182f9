import { dateInVietnam } from '@khuevan/rules';
import type { Clock } from '../../kernel/clock.ts';

/** Today by the calendar of Vietnam. */
export const today = (clock: Clock): string => dateInVietnam(clock.instant());
