import { requireRole } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import type { HandoverRow } from './reach.ts';

/**
 * Who signs: a guardian in person, or the clerk of a school. A parent who works in a school, or whom one took on record,
 * signs in as a teacher and is the child's guardian all the same.
 *
 * @throws problem `role-not-allowed`
 */
export async function signerOf(
  request: Pick<ServiceRequest, 'access'>,
  { db }: Pick<ServiceContext, 'db'>,
  { learner_id: learnerId }: HandoverRow,
): Promise<'guardian' | 'school-clerk'> {
  const { role, personId } = request.access;
  if (personId === null) {
    requireRole(request, 'guardian', 'school', 'vendor', 'department');
    return role === 'guardian' ? 'guardian' : 'school-clerk';
  }
  const guardian = await db
    .selectFrom('identity_provider.person as p')
    .innerJoin('registry.guardian as g', (join) =>
      join
        .onRef('g.personal_number', '=', 'p.personal_number')
        .onRef('g.birth_date', '=', 'p.birth_date'),
    )
    .select('g.id')
    .where('p.id', '=', personId)
    .where('g.learner_id', '=', learnerId)
    .executeTakeFirst();
  if (guardian === undefined) throw problem('role-not-allowed');
  return 'guardian';
}

/**
 * The school that gives a device has the pupil still; the record is held so until the transaction ends.
 *
 * @throws problem `conflict` when the pupil went to another school
 */
export async function requireStillThere(
  { db }: Pick<ServiceContext, 'db'>,
  { learner_id: learnerId, school_id: schoolId }: HandoverRow,
): Promise<void> {
  const row = await db
    .selectFrom('registry.learner')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('id', '=', learnerId)
    .forShare()
    .executeTakeFirst();
  if (row === undefined) {
    throw problem('conflict', {
      detail: {
        vi: 'Học sinh đã chuyển trường. Hãy huỷ biên bản này.',
        en: 'The pupil has moved to another school. Cancel this record.',
      },
    });
  }
}
