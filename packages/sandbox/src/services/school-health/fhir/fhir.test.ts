import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo } from '../../../seed/demo.ts';
import { startSeededSandbox } from '../../../seed/testing.ts';
import { testDatabases } from '../../../testing/databases.ts';
import type { TestCaller } from '../../../testing/test-client.ts';
import type { TestSandbox } from '../../../testing/test-sandbox.ts';
import { fhirErrors } from './testing.ts';

const BASE = '/school-health/v1/fhir';
const HOA = demo.learners.hoa.replace('_', '-');

interface Resource {
  resourceType: string;
  id: string;
}

interface Bundle {
  resourceType: string;
  link: { relation: string; url: string }[];
  entry?: { resource: Resource; fullUrl: string }[];
}

test("FHIR's own schema finds what is wrong", () => {
  expect(
    fhirErrors({ resourceType: 'Patient', gender: 'nam' } as { resourceType: string }),
  ).toEqual(['Patient/gender must be equal to one of the allowed values']);
  expect(fhirErrors({ resourceType: 'Observation' })).toContain(
    "Observation must have required property 'code'",
  );
  expect(fhirErrors({ resourceType: 'Pupil' })).toEqual(['no resource type Pupil']);
});

describe.each(testDatabases())('FHIR on %s', (database) => {
  let sandbox: TestSandbox;
  let backend: TestCaller;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database);
    backend = await sandbox.client();
  });
  afterAll(() => sandbox.close());

  const search = async (type: string, query: Record<string, string>) => {
    const answer = await backend.get(`${BASE}/${type}`, { query });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^application\/fhir\+json/);
    return answer.body as Bundle;
  };
  const resourcesOf = ({ entry = [] }: Bundle) => entry.map(({ resource }) => resource);

  test('every resource that the seed yields is valid by the schema of HL7', async () => {
    const patients: Resource[] = [];
    const errors: string[] = [];
    let page: Bundle = await search('Patient', { _count: '200' });
    for (;;) {
      errors.push(...fhirErrors(page));
      patients.push(...resourcesOf(page));
      const next = page.link.find(({ relation }) => relation === 'next');
      if (next === undefined) break;
      page = await search('Patient', Object.fromEntries(new URL(next.url).searchParams));
    }
    expect(patients).toHaveLength(2_000);
    expect(new Set(patients.map(({ id }) => id)).size).toBe(2_000);

    const { rows } = await sandbox.runtime.database.pool.query<{ id: string }>(
      `select distinct learner_id as id from school_health.dose
       union select distinct learner_id from school_health.health_check`,
    );
    // Every twentieth: the others are made by the same rules.
    const some = rows.filter((_row, index) => index % 20 === 0);
    expect(some.length).toBeGreaterThan(25);
    let count = 0;
    for (const { id } of [{ id: demo.learners.hoa }, ...some]) {
      for (const type of ['Observation', 'Immunization', 'ImmunizationRecommendation']) {
        const bundle = await search(type, { patient: id.replace('_', '-'), _count: '200' });
        errors.push(...fhirErrors(bundle));
        count += bundle.entry?.length ?? 0;
      }
    }
    expect(count).toBeGreaterThan(300);
    expect(errors).toEqual([]);
  });

  test('the capability statement is valid and needs no token', async () => {
    const stranger = await sandbox.stranger();
    const { status, body } = await stranger.get(`${BASE}/metadata`);
    expect(status).toBe(200);
    // The schema is that of 4.0.0; the technical correction 4.0.1 is not in its list of versions.
    expect(fhirErrors({ ...(body as Resource), fhirVersion: '4.0.0' } as Resource)).toEqual([]);
    expect(body).toMatchObject({ fhirVersion: '4.0.1', kind: 'instance' });
  });

  test('a resource is read where its entry says', async () => {
    const bundle = await search('Observation', { patient: `Patient/${HOA}`, code: '8302-2' });
    const [first] = bundle.entry ?? [];
    expect(first?.resource).toMatchObject({
      id: 'hck-demo0hoa0start0year26.height',
      subject: { reference: `Patient/${HOA}` },
      code: { coding: [{ system: 'http://loinc.org', code: '8302-2' }] },
      valueQuantity: { unit: 'cm', code: 'cm' },
    });
    const read = await backend.get(new URL(first?.fullUrl ?? '').pathname);
    expect(read.body).toEqual(first?.resource);
    const dose = await backend.get(`${BASE}/Immunization/imd-demo0hoa0measles0rubella`);
    expect(dose.body).toMatchObject({
      status: 'completed',
      vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '04' }, {}] },
      protocolApplied: [{ series: 'measles-rubella', doseNumberPositiveInt: 1 }],
    });
    expect(
      (await backend.get(`${BASE}/Observation/${HOA.replace('lrn', 'hck')}.height`)).status,
    ).toBe(404);
  });

  test('pages follow the next link to the end', async () => {
    const whole = resourcesOf(await search('Immunization', { patient: HOA }));
    const seen: Resource[] = [];
    let query: Record<string, string> = { patient: HOA, _count: '4' };
    for (;;) {
      const page = await search('Immunization', query);
      seen.push(...resourcesOf(page));
      const next = page.link.find(({ relation }) => relation === 'next');
      if (next === undefined) break;
      query = Object.fromEntries(new URL(next.url).searchParams);
    }
    expect(whole.length).toBeGreaterThan(8);
    expect(seen).toEqual(whole);
    const foreign = await search('Immunization', { patient: HOA, _count: '1' });
    const cursor = new URL(foreign.link[1]?.url ?? '').searchParams.get('page') ?? '';
    const refused = await backend.get(`${BASE}/ImmunizationRecommendation`, {
      query: { patient: HOA, page: cursor },
    });
    expect(refused.at('/errors/0/code')).toBe('invalid-cursor');
  });

  test('the personal number is shown with its own scope only', async () => {
    const path = `${BASE}/Patient/${HOA}`;
    expect((await backend.get(path)).text).toMatch(/"value":"000\d{9}"/);
    const plain = await sandbox.client({ scopes: ['school-health.records.read'] });
    const shown = await plain.get(path);
    expect(shown.status).toBe(200);
    expect(shown.text).not.toMatch(/\d{12}/);
  });

  test('an application without consent finds nobody, and every read is on record', async () => {
    const vendor = await sandbox.client({ role: 'vendor', reach: { nationwide: true } });
    expect((await vendor.get(`${BASE}/Patient/${HOA}`)).status).toBe(404);
    expect((await vendor.get(`${BASE}/Patient`)).body).not.toHaveProperty('entry');
    await backend.get(`${BASE}/Observation`, { query: { patient: HOA } });
    const entries = await backend.get('/platform/v1/audit-entries', {
      query: { subjectId: demo.learners.hoa, limit: '1' },
    });
    expect((entries.body as { data: object[] }).data[0]).toMatchObject({
      operationId: 'listFhirObservations',
      subjectIds: [demo.learners.hoa],
      fields: ['component', 'interpretation', 'value', 'valueQuantity'],
    });
  });
});
