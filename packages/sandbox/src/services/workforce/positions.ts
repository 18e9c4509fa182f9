import { requireRole } from '../../kernel/access.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { hasCode } from '../reference/public.ts';
import { requireSchool, staffingFactsOf } from '../registry/public.ts';
import { countText } from './counts.ts';
import { LEVELS, postOf } from './posts.ts';
import { optional, todayOf } from './requests.ts';
import type { TeachingLevel } from './schema.ts';
import { levelsOf } from './staffing.ts';

interface Quota {
  level: TeachingLevel;
  subject?: string;
  teachers: number;
}

interface FilledPost {
  level: TeachingLevel;
  /** Empty for class teachers. */
  subject: string;
  quota?: number;
  /** In hundredths. */
  actual: number;
}

const toPosition = ({ level, subject, quota, actual }: FilledPost) => ({
  level,
  ...optional('subject', subject === '' ? null : subject),
  ...optional('quota', quota),
  actual: countText(actual),
});

/** Posts allotted and teachers in post, by level and subject. */
async function positionsAt(context: ServiceContext, schoolId: string, schoolYear: string) {
  const quotas = await context.db
    .selectFrom('workforce.staffing_quota')
    .select(['level', 'subject', 'teachers'])
    .where('school_id', '=', schoolId)
    .where('school_year', '=', schoolYear)
    .execute();
  const facts = await staffingFactsOf(context.db, schoolId, schoolYear);
  const levels = levelsOf(facts.grades);
  const posts = new Map<string, FilledPost>();
  const keyOf = (level: TeachingLevel, subject: string) => `${LEVELS.indexOf(level)} ${subject}`;
  for (const { level, subject, teachers } of quotas) {
    posts.set(keyOf(level, subject), { level, subject, quota: teachers, actual: 0 });
  }
  for (const teacher of facts.teachers) {
    const post = postOf(teacher.subject, levels, todayOf(context));
    if (post === undefined) continue;
    const key = keyOf(post.level, post.subject);
    const found = posts.get(key) ?? { ...post, actual: 0 };
    posts.set(key, { ...found, actual: found.actual + 100 });
  }
  return [...posts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, post]) => toPosition(post));
}

export const positionHandlers: Handlers = {
  async listStaffingPositions({ params, query, access }, context) {
    const school = await requireSchool(context.db, access, params['schoolId'] ?? '');
    const data = await positionsAt(context, school.id, String(query['schoolYear']));
    return { status: 200, body: { data } };
  },

  async setStaffingQuotas(request, context) {
    const { db, clock } = context;
    const { params, access } = request;
    const { quotas } = request.body as { quotas: Quota[] };
    const school = await requireSchool(db, access, params['schoolId'] ?? '', 'update');
    requireRole(request, 'department');
    const schoolYear = params['schoolYear'] ?? '';
    const seen = new Set<string>();
    const errors = quotas.flatMap(({ level, subject }, index): FieldError[] => {
      const key = `${level} ${subject ?? ''}`;
      const isRepeated = seen.has(key);
      seen.add(key);
      if (isRepeated) return [{ pointer: `/quotas/${index}`, code: 'duplicate' }];
      if (subject === undefined || hasCode('subjects', subject)) return [];
      return [{ pointer: `/quotas/${index}/subject`, code: 'unknown-reference' }];
    });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    await db
      .deleteFrom('workforce.staffing_quota')
      .where('school_id', '=', school.id)
      .where('school_year', '=', schoolYear)
      .execute();
    if (quotas.length > 0) {
      await db
        .insertInto('workforce.staffing_quota')
        .values(
          quotas.map(({ level, subject, teachers }) => ({
            school_id: school.id,
            school_year: schoolYear,
            level,
            subject: subject ?? '',
            teachers,
            updated_at: clock.date(),
          })),
        )
        .execute();
    }
    return { status: 200, body: { data: await positionsAt(context, school.id, schoolYear) } };
  },
};
