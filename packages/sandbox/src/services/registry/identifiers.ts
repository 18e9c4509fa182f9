import { randomInt } from 'node:crypto';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext } from '../../kernel/service.ts';
import { recordChanges } from './changes.ts';
import type { LearnerRow } from './models.ts';
import { requireLearner, withinReach } from './reach.ts';
import type { LearnerCodeTable } from './record-tables.ts';

interface Code {
  code: string;
  kind: LearnerCodeTable['kind'];
  isCurrent: boolean;
}

/** The codes that are assigned here; those of the seed lie below. */
const FIRST_CODE = 5_000_000_000;
const LAST_CODE = 10_000_000_000;
const ATTEMPTS = 20;

const toCode = (
  learner: Pick<LearnerRow, 'id' | 'school_id'>,
  { code, kind, isCurrent }: Code,
) => ({
  code,
  kind,
  isCurrent,
  learnerId: learner.id,
  schoolId: learner.school_id,
});

/** Writes a code of its own for a learner. A code is in the table for ever, so none is given twice. */
async function assignCode({ db, clock }: ServiceContext, learnerId: string): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const code = String(randomInt(FIRST_CODE, LAST_CODE));
    const written = await db
      .insertInto('registry.learner_code')
      .values({
        code,
        kind: 'ministry',
        learner_id: learnerId,
        is_current: true,
        recorded_at: clock.date(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('code')
      .executeTakeFirst();
    if (written !== undefined) return code;
  }
  throw new Error('no free code was found');
}

export const identifierHandlers: Handlers = {
  async getLearnerByCode({ params, access }, { db }) {
    const code = params['code'] ?? '';
    const owners = { school: 'registry.learner.school_id', learner: 'registry.learner.id' };
    const current = await db
      .selectFrom('registry.learner')
      .select(['id', 'school_id', 'ministry_code'])
      .where((where) =>
        where.or([where('ministry_code', '=', code), where('temporary_code', '=', code)]),
      )
      .where(withinReach(access.reach, owners))
      .orderBy('id')
      .executeTakeFirst();
    if (current !== undefined) {
      const kind = current.ministry_code === code ? 'ministry' : 'temporary';
      return { status: 200, body: toCode(current, { code, kind, isCurrent: true }) };
    }
    const alias = await db
      .selectFrom('registry.learner_code')
      .innerJoin('registry.learner', 'registry.learner.id', 'registry.learner_code.learner_id')
      .select(['registry.learner.id', 'registry.learner.school_id', 'registry.learner_code.kind'])
      .where('code', '=', code)
      .where(withinReach(access.reach, owners))
      .executeTakeFirst();
    if (alias === undefined) throw problem('not-found');
    return { status: 200, body: toCode(alias, { code, kind: alias.kind, isCurrent: false }) };
  },

  async listLearnerIdentifiers({ params, access }, { db }) {
    const learner = await requireLearner(db, access, params['learnerId'] ?? '');
    const aliases = await db
      .selectFrom('registry.learner_code')
      .select(['code', 'kind'])
      .where('learner_id', '=', learner.id)
      .where('is_current', '=', false)
      .orderBy('code')
      .limit(18)
      .execute();
    const current: Code[] = [
      ...(learner.ministry_code === null
        ? []
        : [{ code: learner.ministry_code, kind: 'ministry' as const, isCurrent: true }]),
      ...(learner.temporary_code === null
        ? []
        : [{ code: learner.temporary_code, kind: 'temporary' as const, isCurrent: true }]),
    ];
    const codes = [
      ...current,
      ...aliases.map(({ code, kind }) => ({ code, kind, isCurrent: false })),
    ];
    return { status: 200, body: { data: codes.map((code) => toCode(learner, code)) } };
  },

  /** The sandbox plays the ministry's database, which answers at once. */
  async createIdentifierAssignment({ params, access }, context) {
    const { db, clock, emit } = context;
    const learner = await requireLearner(db, access, params['learnerId'] ?? '', 'update');
    if (learner.ministry_code !== null) {
      throw problem('conflict', {
        detail: {
          vi: 'Học sinh đã có mã định danh của Bộ. Mã này không thay đổi và không cấp lại.',
          en: 'The learner has the ministry’s code already. It never changes and is not given anew.',
        },
      });
    }
    const code = await assignCode(context, learner.id);
    const replaced = learner.temporary_code;
    if (replaced !== null) {
      await db
        .insertInto('registry.learner_code')
        .values({
          code: replaced,
          kind: 'temporary',
          learner_id: learner.id,
          is_current: false,
          recorded_at: clock.date(),
        })
        .execute();
    }
    await db
      .updateTable('registry.learner')
      .set({
        ministry_code: code,
        temporary_code: null,
        version: learner.version + 1,
        updated_at: clock.date(),
      })
      .where('school_id', '=', learner.school_id)
      .where('id', '=', learner.id)
      .execute();
    const ids = { learnerId: learner.id, schoolId: learner.school_id };
    await recordChanges(context, {
      kind: 'learner',
      id: learner.id,
      schoolId: learner.school_id,
      change: 'updated',
    });
    await emit('registry.code.assigned', ids);
    await emit('registry.learner.updated', { ...ids, change: 'updated', fields: ['ministryCode'] });
    return {
      status: 201,
      body: {
        learnerId: learner.id,
        code,
        ...(replaced === null ? {} : { replacedCode: replaced }),
        assignedAt: clock.instant(),
      },
    };
  },
};
