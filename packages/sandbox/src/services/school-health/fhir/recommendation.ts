import type { DoseStatus, PlannedDose } from '@khuevan/rules';
import type { Handlers, ServiceContext } from '../../../kernel/service.ts';
import { requireHealthLearner, todayOf } from '../access.ts';
import { planOf, recordsOf } from '../plans.ts';
import { bundleAnswer, pageOf, readSearch, resourceAnswer } from './answers.ts';
import { fromFhirId, fromReference, patientReference, SYSTEMS, toFhirId } from './ids.ts';

/** FHIR's own list has no code for a refusal or for what nobody knows: the dose is still due then. */
const FORECAST: Readonly<Record<DoseStatus, string>> = {
  due: 'due',
  overdue: 'overdue',
  given: 'complete',
  contraindicated: 'contraindicated',
  refused: 'overdue',
  unknown: 'due',
};

const LOINC_DUE = { code: '30980-7', display: 'Date vaccine due' };
const LOINC_OVERDUE = { code: '59778-1', display: 'Date when overdue for immunization' };

const dateCriterion = (loinc: { code: string; display: string }, value: string) => ({
  code: { coding: [{ system: SYSTEMS.loinc, ...loinc }] },
  value,
});

const toRecommendation = (dose: PlannedDose) => ({
  vaccineCode: [{ coding: [{ system: SYSTEMS.cvx, code: dose.cvx }], text: dose.labels.vi }],
  forecastStatus: {
    coding: [{ system: SYSTEMS.forecast, code: FORECAST[dose.status] }],
    text: dose.status,
  },
  dateCriterion: [
    dateCriterion(LOINC_DUE, dose.dueDate),
    dateCriterion(LOINC_OVERDUE, dose.overdueAfter),
  ],
  series: dose.series,
  doseNumberPositiveInt: dose.number,
});

async function recommendationFor(
  context: ServiceContext,
  learner: { readonly id: string; readonly birth_date: string },
) {
  const today = todayOf(context);
  const records = await recordsOf(context.db, [learner.id]);
  const plan = planOf(learner, records.get(learner.id) ?? [], today);
  return {
    resourceType: 'ImmunizationRecommendation',
    id: toFhirId(learner.id),
    patient: patientReference(learner.id),
    date: today,
    recommendation: plan.doses.map(toRecommendation),
  };
}

export const recommendationHandlers: Handlers = {
  async listFhirImmunizationRecommendations(request, context) {
    const { patient } = request.query as { patient: string };
    const learner = await requireHealthLearner(request, context, fromReference(patient));
    const search = readSearch<[number]>(request, context);
    const resource = await recommendationFor(context, learner);
    const found = [{ resource, learnerId: learner.id }];
    const page = pageOf(found, search);
    return bundleAnswer(request, context, 'ImmunizationRecommendation', search, page);
  },

  async getFhirImmunizationRecommendation(request, context) {
    const id = fromFhirId(request.params['recommendationId'] ?? '');
    const learner = await requireHealthLearner(request, context, id);
    return resourceAnswer(await recommendationFor(context, learner), learner.id);
  },
};
