import { sql } from 'kysely';
import { readPage, toPage } from '../../kernel/page.ts';
import type { Handlers } from '../../kernel/service.ts';
import { visibleRows } from './access.ts';
import type { HealthFindings } from './schema.ts';

interface Kind {
  readonly kind: string;
  readonly field: keyof HealthFindings;
  /** UCUM; `/10` for eyesight. */
  readonly unit: string;
}

const KINDS: readonly Kind[] = [
  { kind: 'height', field: 'heightCm', unit: 'cm' },
  { kind: 'weight', field: 'weightKg', unit: 'kg' },
  { kind: 'systolic-pressure', field: 'systolicMmHg', unit: 'mm[Hg]' },
  { kind: 'diastolic-pressure', field: 'diastolicMmHg', unit: 'mm[Hg]' },
  { kind: 'heart-rate', field: 'heartRate', unit: '/min' },
  { kind: 'eyesight-right', field: 'eyesightRight', unit: '/10' },
  { kind: 'eyesight-left', field: 'eyesightLeft', unit: '/10' },
];

const byField = new Map<string, Kind>(KINDS.map((kind) => [kind.field, kind]));

export const measurementHandlers: Handlers = {
  async listMeasurements(request, context) {
    const { schoolId, learnerId, kind } = request.query as Record<string, string | undefined>;
    const scope = ['listMeasurements', schoolId, learnerId, kind];
    const paging = readPage<[string, string]>(request.query, scope, context.cursors);
    const fields = KINDS.filter((entry) => kind === undefined || entry.kind === kind);
    let select = context.db
      .selectFrom('school_health.health_check as c')
      .innerJoin(
        sql<{ key: string; value: number }>`lateral jsonb_each(c.findings)`.as('m'),
        (join) => join.onTrue(),
      )
      .select(['c.id', 'c.learner_id', 'c.school_id', 'c.checked_on', 'm.key', 'm.value'])
      .where(await visibleRows(request, context, 'c'))
      .where(sql<boolean>`m.key = any(${fields.map(({ field }) => field)}::text[])`)
      .orderBy('c.id')
      .orderBy(sql`m.key collate "C"`)
      .limit(paging.fetch);
    if (schoolId !== undefined) select = select.where('c.school_id', '=', schoolId);
    const { after } = paging;
    if (after !== null) {
      select = select.where(
        sql<boolean>`(c.id, m.key collate "C") > (${after[0]}, ${after[1]} collate "C")`,
      );
    }
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      context.cursors,
      (row) => [row.id, row.key],
      (row) => ({
        healthCheckId: row.id,
        learnerId: row.learner_id,
        schoolId: row.school_id,
        kind: byField.get(row.key)?.kind ?? row.key,
        value: row.value,
        unit: byField.get(row.key)?.unit ?? '1',
        measuredOn: row.checked_on,
      }),
    );
    return { status: 200, body };
  },
};
