import { problem } from '../../../kernel/problem.ts';
import type { Handlers } from '../../../kernel/service.ts';
import { requireHealthLearner } from '../access.ts';
import type { DoseRow } from '../models.ts';
import { cvxOf, labelOf, scheduledDose, usualVaccine, vaccineName } from '../vaccines.ts';
import { bundleAnswer, pageOf, readSearch, resourceAnswer } from './answers.ts';
import { fromFhirId, fromReference, patientReference, SYSTEMS, toFhirId } from './ids.ts';

/** Why a dose was not given, in the code system that FHIR names; nobody knows why for `unknown`. */
const REASONS: Partial<Record<DoseRow['status'], { code: string; text: string }>> = {
  contraindicated: { code: 'MEDPREC', text: 'Chống chỉ định' },
  refused: { code: 'PATOBJ', text: 'Cha mẹ từ chối' },
};

function vaccineConcept(row: DoseRow) {
  const vaccine = row.vaccine ?? usualVaccine(row.series) ?? row.series;
  const cvx = cvxOf(vaccine) ?? scheduledDose(row.series, row.number)?.cvx;
  return {
    coding: [
      ...(cvx === undefined ? [] : [{ system: SYSTEMS.cvx, code: cvx }]),
      { system: SYSTEMS.vaccine, code: vaccine, display: vaccineName(vaccine) },
    ],
    text: labelOf(row.series, row.number).vi,
  };
}

function statusOf(row: DoseRow): string {
  if (row.withdrawn_at !== null) return 'entered-in-error';
  return row.status === 'given' ? 'completed' : 'not-done';
}

function toImmunization(row: DoseRow) {
  const reason = REASONS[row.status];
  const diseases = scheduledDose(row.series, row.number)?.diseases ?? [];
  return {
    resourceType: 'Immunization',
    id: toFhirId(row.id),
    status: statusOf(row),
    ...(reason === undefined
      ? {}
      : {
          statusReason: {
            coding: [{ system: SYSTEMS.actReason, code: reason.code }],
            text: reason.text,
          },
        }),
    vaccineCode: vaccineConcept(row),
    patient: patientReference(row.learner_id),
    ...(row.given_on === null
      ? { occurrenceString: 'Không rõ ngày' }
      : { occurrenceDateTime: row.given_on }),
    primarySource: row.source === 'commune-health-station',
    reportOrigin: { coding: [{ system: SYSTEMS.doseSource, code: row.source }] },
    ...(row.place === null ? {} : { location: { display: row.place } }),
    ...(row.lot === null ? {} : { lotNumber: row.lot }),
    protocolApplied: [
      {
        series: row.series,
        ...(diseases.length === 0
          ? {}
          : {
              targetDisease: diseases.map((code) => ({
                coding: [{ system: SYSTEMS.disease, code }],
              })),
            }),
        doseNumberPositiveInt: row.number,
      },
    ],
  };
}

export const immunizationHandlers: Handlers = {
  async listFhirImmunizations(request, context) {
    const { patient } = request.query as { patient: string };
    const learner = await requireHealthLearner(request, context, fromReference(patient));
    const search = readSearch<[number]>(request, context);
    const rows = await context.db
      .selectFrom('school_health.dose')
      .selectAll()
      .where('learner_id', '=', learner.id)
      .orderBy('id')
      .execute();
    const found = rows.map((row) => ({ resource: toImmunization(row), learnerId: learner.id }));
    return bundleAnswer(request, context, 'Immunization', search, pageOf(found, search));
  },

  async getFhirImmunization(request, context) {
    const row = await context.db
      .selectFrom('school_health.dose')
      .selectAll()
      .where('id', '=', fromFhirId(request.params['immunizationId'] ?? ''))
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    const learner = await requireHealthLearner(request, context, row.learner_id);
    return resourceAnswer(toImmunization(row), learner.id);
  },
};
