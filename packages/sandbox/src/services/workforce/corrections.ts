import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { hasCode } from '../reference/public.ts';
import { hundredthsOf } from './counts.ts';
import { positionsOf, type ReportRow } from './report-model.ts';
import type { TeachingLevel } from './schema.ts';

export interface Correction {
  level: TeachingLevel;
  subject?: string;
  norm?: string;
  actual?: string;
  reason: string;
}

/** The positions that a report holds at most, its forecast left aside. */
const MOST_POSITIONS = 200;

const keyOf = ({ level, subject }: Pick<Correction, 'level' | 'subject'>): string =>
  `${level} ${subject ?? ''}`;

function errorsOf(corrections: readonly Correction[], levels: ReadonlySet<string>): FieldError[] {
  const seen = new Set<string>();
  return corrections.flatMap((correction, index): FieldError[] => {
    const pointer = `/corrections/${index}`;
    const errors: FieldError[] = [];
    if (seen.has(keyOf(correction))) errors.push({ pointer, code: 'duplicate' });
    seen.add(keyOf(correction));
    if (correction.norm === undefined && correction.actual === undefined) {
      errors.push({ pointer: `${pointer}/actual`, code: 'required' });
    }
    if (!levels.has(correction.level))
      errors.push({ pointer: `${pointer}/level`, code: 'invalid' });
    if (correction.subject !== undefined && !hasCode('subjects', correction.subject)) {
      errors.push({ pointer: `${pointer}/subject`, code: 'unknown-reference' });
    }
    return errors;
  });
}

/**
 * Writes corrected figures; what was worked out stays beside the first correction.
 *
 * @throws problem `unprocessable` for a level that the school does not have, an unknown subject, a position named twice
 */
export async function applyCorrections(
  context: ServiceContext,
  report: ReportRow,
  corrections: readonly Correction[],
): Promise<void> {
  const positions = await positionsOf(context, report);
  const own = positions.filter((row) => row.school_year === report.school_year);
  const errors = errorsOf(corrections, new Set(own.map(({ level }) => level)));
  if (own.length + corrections.length > MOST_POSITIONS) {
    errors.push({ pointer: '/corrections', code: 'too-many', values: { limit: MOST_POSITIONS } });
  }
  if (errors.length > 0) throw problem('unprocessable', { errors });
  for (const correction of corrections) {
    const subject = correction.subject ?? '';
    const before = own.find((row) => row.level === correction.level && row.subject === subject);
    const norm =
      correction.norm === undefined ? (before?.norm ?? 0) : hundredthsOf(correction.norm);
    const actual =
      correction.actual === undefined ? (before?.actual ?? 0) : hundredthsOf(correction.actual);
    const computed = {
      computed_norm: before?.computed_norm ?? (norm === before?.norm ? null : (before?.norm ?? 0)),
      computed_actual:
        before?.computed_actual ?? (actual === before?.actual ? null : (before?.actual ?? 0)),
    };
    await context.db
      .insertInto('workforce.staffing_position')
      .values({
        school_id: report.school_id,
        report_id: report.id,
        school_year: report.school_year,
        level: correction.level,
        subject,
        norm,
        actual,
        ...computed,
        reason: correction.reason,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['school_id', 'report_id', 'school_year', 'level', 'subject'])
          .doUpdateSet({ norm, actual, ...computed, reason: correction.reason }),
      )
      .execute();
  }
}
