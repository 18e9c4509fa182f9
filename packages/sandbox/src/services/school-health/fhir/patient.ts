import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Handlers, ServiceRequest } from '../../../kernel/service.ts';
import { isAttending, learnersWithin } from '../../registry/public.ts';
import { isShared, requireHealthLearner } from '../access.ts';
import { bundleAnswer, readSearch, resourceAnswer } from './answers.ts';
import { fromFhirId, fromReference, SYSTEMS, toFhirId } from './ids.ts';

interface LearnerRecord {
  readonly id: string;
  readonly school_id: string;
  readonly name: string;
  readonly birth_date: string;
  readonly gender: 'female' | 'male' | 'other';
  readonly status: string;
  readonly ministry_code: string | null;
  readonly personal_number: string | null;
}

/** Vietnamese names are written family name first; a name of one word has none. */
function nameOf(text: string) {
  const [family, ...given] = text.split(' ');
  return given.length === 0 ? { text, given: [text] } : { text, family, given };
}

function toPatient(row: LearnerRecord, { principal }: Pick<ServiceRequest, 'principal'>) {
  const seesNumbers =
    principal !== null &&
    principal.kind !== 'widget' &&
    principal.scopes.has('registry.identifiers.read');
  return {
    resourceType: 'Patient',
    id: toFhirId(row.id),
    identifier: [
      { system: SYSTEMS.learner, value: row.id },
      ...(row.ministry_code === null
        ? []
        : [{ system: SYSTEMS.ministryCode, value: row.ministry_code }]),
      ...(row.personal_number === null || !seesNumbers
        ? []
        : [{ use: 'official', system: SYSTEMS.personalNumber, value: row.personal_number }]),
    ],
    active: isAttending(row.status),
    name: [nameOf(row.name)],
    gender: row.gender,
    birthDate: row.birth_date,
    managingOrganization: { reference: `Organization/${toFhirId(row.school_id)}` },
  };
}

export const patientHandlers: Handlers = {
  async listFhirPatients(request, context) {
    const { _id: id, organization } = request.query as { _id?: string; organization?: string };
    const search = readSearch<[string, string]>(request, context);
    let select = learnersWithin(context.db, request.access)
      .where(isShared(request, context, 'l.id'))
      .orderBy('l.id')
      .orderBy('l.school_id')
      .limit(search.fetch);
    if (id !== undefined) select = select.where('l.id', '=', fromFhirId(id));
    if (organization !== undefined) {
      select = select.where('l.school_id', '=', fromReference(organization));
    }
    if (search.after !== null) {
      const [afterId, afterSchool] = search.after;
      select = select.where(sql<SqlBool>`(l.id, l.school_id) > (${afterId}, ${afterSchool})`);
    }
    const rows = await select.execute();
    const shown = rows.slice(0, search.limit);
    const last = shown.at(-1);
    return bundleAnswer(request, context, 'Patient', search, {
      found: shown.map((row) => ({ resource: toPatient(row, request), learnerId: row.id })),
      ...(rows.length > search.limit && last !== undefined
        ? { next: [last.id, last.school_id] }
        : {}),
    });
  },

  async getFhirPatient(request, context) {
    const id = fromFhirId(request.params['patientId'] ?? '');
    const row = await requireHealthLearner(request, context, id);
    return resourceAnswer(toPatient(row, request), row.id);
  },
};
