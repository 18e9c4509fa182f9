import { reachOf } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { gradeOf, requireLearner, requireSchool } from '../registry/public.ts';
import { refuse } from './require.ts';
import type { CandidateType, ExamPurpose } from './schema.ts';

export interface RegistrationInput {
  examSessionId: string;
  learnerId?: string;
  candidate?: { name: string; birthDate: string; gender: string };
  schoolId?: string;
  purposes: ExamPurpose[];
  electives: string[];
  foreignLanguage?: string;
  studiedSubjects?: string[];
}

/** Whose registration it is, and where. */
export interface Candidate {
  candidateType: CandidateType;
  schoolId: string;
  provinceCode: string;
  learnerId: string | null;
  personId: string | null;
  name: string;
  birthDate: string;
  gender: string;
}

const GRADE = '12';
const EVERYWHERE = reachOf({ nationwide: true });

const unprocessable = (pointer: string, code: 'required' | 'not-allowed' | 'invalid') =>
  problem('unprocessable', { errors: [{ pointer, code }] });

/** A body names what the caller may see; anything else is a reference to nothing, never a 404 of the address. */
async function orUnknownReference<Row>(pointer: string, find: Promise<Row>): Promise<Row> {
  try {
    return await find;
  } catch (error) {
    if (error instanceof Error && error.message === 'not-found') {
      throw problem('unprocessable', { errors: [{ pointer, code: 'unknown-reference' }] });
    }
    throw error;
  }
}

async function pupil(
  { access }: ServiceRequest,
  { db }: ServiceContext,
  learnerId: string,
): Promise<Candidate> {
  const learner = await orUnknownReference('/learnerId', requireLearner(db, access, learnerId));
  if ((await gradeOf(db, learner)) !== GRADE || learner.status.includes('_OUT')) {
    throw problem('unprocessable', {
      detail: {
        vi: 'Chỉ học sinh đang học lớp 12 đăng ký dự thi tại trường; thí sinh khác đăng ký theo diện tự do.',
        en: 'Only pupils of grade 12 register at their school; others register as free candidates.',
      },
      errors: [{ pointer: '/learnerId', code: 'invalid' }],
    });
  }
  const school = await requireSchool(db, { ...access, reach: EVERYWHERE }, learner.school_id);
  return {
    candidateType: 'grade-12',
    schoolId: school.id,
    provinceCode: school.province_code,
    learnerId: learner.id,
    personId: null,
    name: learner.name,
    birthDate: learner.birth_date,
    gender: learner.gender,
  };
}

/** A citizen may register anywhere; an organisation for candidates at the places it reaches. */
async function freeCandidate(
  { access }: ServiceRequest,
  { db }: ServiceContext,
  input: RegistrationInput,
): Promise<Candidate> {
  const { candidate, schoolId } = input;
  if (candidate === undefined) throw unprocessable('/learnerId', 'required');
  if (schoolId === undefined) throw unprocessable('/schoolId', 'required');
  const { personId } = access;
  const reach = personId === null ? access.reach : EVERYWHERE;
  const school = await orUnknownReference(
    '/schoolId',
    requireSchool(db, { ...access, reach }, schoolId),
  );
  if (!school.level.includes('upper-secondary')) throw unprocessable('/schoolId', 'invalid');
  return {
    candidateType: 'free',
    schoolId: school.id,
    provinceCode: school.province_code,
    learnerId: null,
    personId,
    name: candidate.name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim(),
    birthDate: candidate.birthDate,
    gender: candidate.gender,
  };
}

/** @throws problem `unprocessable` when there is no such candidate within the caller's reach */
export async function candidateOf(
  request: ServiceRequest,
  context: ServiceContext,
  input: RegistrationInput,
): Promise<Candidate> {
  if (input.learnerId === undefined) return freeCandidate(request, context, input);
  if (input.candidate !== undefined) throw unprocessable('/candidate', 'not-allowed');
  const candidate = await pupil(request, context, input.learnerId);
  if (input.schoolId !== undefined && input.schoolId !== candidate.schoolId) {
    throw unprocessable('/schoolId', 'invalid');
  }
  return candidate;
}

/** The council of the province where the candidate registers. @throws problem `conflict` when it has none yet */
export async function councilIdOf(
  { db }: ServiceContext,
  sessionId: string,
  provinceCode: string,
): Promise<string> {
  const row = await db
    .selectFrom('exams.council')
    .select('id')
    .where('session_id', '=', sessionId)
    .where('province_code', '=', provinceCode)
    .executeTakeFirst();
  if (row === undefined) {
    throw refuse(
      'Kỳ thi chưa có hội đồng thi của tỉnh nơi đăng ký.',
      'The session has no council yet for the province of registration.',
    );
  }
  return row.id;
}
