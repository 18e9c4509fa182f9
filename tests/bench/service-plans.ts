/** What is asked of each service: the collection that is listed, and how one more of it is made, as often as wanted. */

import type { Row, Setup } from './service-setup.ts';

/** Creations that all succeed. */
export interface Creation {
  /** Where it is not the collection itself. */
  readonly path?: string;
  /** A body that has not been sent before, where it matters. */
  body(): Promise<object>;
}

export interface ServicePlan {
  readonly service: string;
  /** Below the service's own path. */
  readonly collection: string;
  /** What leads to one of the collection. */
  readonly key?: string;
  /** Absent in a service in which nothing is created. */
  readonly creation?: (setup: Setup) => Promise<Creation>;
}

async function first(
  { list }: Setup,
  path: string,
  isWanted: (row: Row) => boolean = () => true,
): Promise<Row> {
  const row = (await list(path)).find(isWanted);
  if (row === undefined) throw new Error(`nothing fits in ${path}`);
  return row;
}

/** Each call gives the next number, from 0. */
function counter(): () => number {
  let next = 0;
  return () => next++;
}

const always = (body: object): Creation => ({ body: async () => body });

async function oneLearner(setup: Setup): Promise<Creation> {
  const { schoolId, id: classId } = await first(setup, '/registry/v1/classes?grade=7');
  return always({
    schoolId,
    classId,
    name: 'Nguyễn Thị Thử',
    birthDate: '2014-05-20',
    gender: 'female',
  });
}

async function oneDossier(setup: Setup): Promise<Creation> {
  const copy = encodeURIComponent('bản sao');
  const procedure = await first(setup, `/public-services/v1/procedures?q=${copy}`);
  const office = await first(setup, '/public-services/v1/offices?level=department');
  return always({
    procedureId: procedure.id,
    receivingOfficeId: office.id,
    channel: 'online',
    applicant: { name: 'Nguyễn Văn Hùng', birthDate: '1980-01-30', phone: '0900000001' },
  });
}

/** Candidates who left school: of pupils each registers once. */
async function oneRegistration(setup: Setup): Promise<Creation> {
  const session = await first(
    setup,
    '/exams/v1/exam-sessions',
    ({ phase }) => phase === 'registration',
  );
  const school = await first(setup, '/registry/v1/schools?level=upper-secondary');
  return always({
    examSessionId: session.id,
    schoolId: school.id,
    candidate: { name: 'Trần Minh Quân', birthDate: '2007-11-02', gender: 'male' },
    purposes: ['graduation', 'admission'],
    electives: ['physics', 'chemistry'],
  });
}

/** A teacher has one evaluation a year, and years that are to come have no plan yet: each is of a new teacher. */
async function oneEvaluation(setup: Setup): Promise<Creation> {
  const { id: schoolId } = await first(setup, '/registry/v1/schools?level=lower-secondary');
  const teacher = {
    schoolId,
    name: 'Lê Thị Thu Hà',
    birthDate: '1988-07-05',
    gender: 'female',
    position: 'teacher',
    subject: 'mathematics',
  };
  return {
    body: async () => {
      const { id: staffId } = await setup.create('/registry/v1/staff-members', teacher);
      return { staffId, schoolYear: '2026-2027' };
    },
  };
}

/** In turn of the pupils of one class, whose measures fit their age. */
async function oneCheck(setup: Setup): Promise<Creation> {
  const { id: classId } = await first(setup, '/registry/v1/classes?grade=7');
  const pupils = await setup.list(`/registry/v1/learners?classId=${classId}`);
  const next = counter();
  return {
    body: async () => ({
      learnerId: pupils[next() % pupils.length]?.id,
      kind: 'growth-monitoring',
      checkedOn: '2026-10-15',
      findings: { heightCm: 150.5, weightKg: 42.3 },
    }),
  };
}

async function oneDevice({ create }: Setup): Promise<Creation> {
  const api = '/digital-school/v1';
  const donor = await create(`${api}/donors`, { name: 'Quỹ Mẫu', kind: 'organisation' });
  const batch = await create(`${api}/device-batches`, {
    donorId: donor.id,
    code: 'DO-TAI',
    name: 'Lô thử tải',
    deviceKind: 'tablet',
    modes: ['gift', 'loan'],
    announcedCount: 100_000,
    receivedOn: '2026-09-01',
  });
  const next = counter();
  return {
    path: `${api}/device-batches/${batch.id}/devices`,
    body: async () => ({ devices: [{ serialNumber: `DO-TAI-${next()}`, model: 'Mẫu' }] }),
  };
}

async function oneAttempt(setup: Setup): Promise<Creation> {
  const paper = await first(setup, '/assessment/v1/assessments');
  return {
    path: `/assessment/v1/assessments/${paper.id}/attempts`,
    body: async () => ({ learnerId: (await setup.newLearner()).id }),
  };
}

async function oneCourseEnrolment(setup: Setup): Promise<Creation> {
  const course = await first(setup, '/courses/v1/courses');
  return {
    body: async () => ({ courseId: course.id, learnerId: (await setup.newLearner()).id }),
  };
}

const oneVerification = async ({ newLearner }: Setup): Promise<Creation> => ({
  body: async () => ({
    subject: { type: 'student', id: (await newLearner()).id },
    purpose: { vi: 'Xác nhận thông tin học sinh đầu năm học' },
    requestedClaims: [{ claim: 'name', required: true }],
  }),
});

/** Its key is the example of RFC 7515, A.3. */
const oneClient = async (): Promise<Creation> =>
  always({
    name: 'Phần mềm quản lý trường học',
    scopes: ['platform.events.read'],
    jwks: {
      keys: [
        {
          kty: 'EC',
          crv: 'P-256',
          kid: '2026-09',
          use: 'sig',
          alg: 'ES256',
          x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
          y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
        },
      ],
    },
  });

export const servicePlans: readonly ServicePlan[] = [
  { service: 'registry', collection: 'learners', creation: oneLearner },
  { service: 'reference', collection: 'administrative-units', key: 'code' },
  { service: 'public-services', collection: 'dossiers', creation: oneDossier },
  { service: 'exams', collection: 'exam-registrations', creation: oneRegistration },
  {
    service: 'admissions',
    collection: 'candidates',
    creation: async () =>
      always({
        year: 2026,
        name: 'Trần Minh Quân',
        birthDate: '2007-11-02',
        gender: 'male',
        provinceCode: '33',
        priorityZone: 'KV1',
        graduationYear: 2025,
      }),
  },
  { service: 'workforce', collection: 'teacher-evaluations', creation: oneEvaluation },
  { service: 'school-health', collection: 'health-checks', creation: oneCheck },
  { service: 'digital-school', collection: 'devices', creation: oneDevice },
  { service: 'assessment', collection: 'attempts', creation: oneAttempt },
  { service: 'courses', collection: 'course-enrolments', creation: oneCourseEnrolment },
  { service: 'resources', collection: 'learning-resources' },
  { service: 'identity', collection: 'verification-sessions', creation: oneVerification },
  { service: 'platform', collection: 'clients', creation: oneClient },
];
