import type { Insertable } from 'kysely';
import type { ServiceContext } from '../../kernel/service.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { CreateLearner } from './learner-input.ts';
import { schoolYearOf, todayOf } from './school-calendar.ts';
import type { EnrolmentTable, LearnerTable } from './schema.ts';

/** Stands for the ministry's code until that is assigned; as unique as the id that it is taken from. */
const temporaryCode = (id: string, today: string): string =>
  `TAM-${today.slice(0, 4)}-${id.slice(-12).toUpperCase()}`;

/** The rows of a learner who is new to the database, with the first enrolment. */
export function newLearner(
  input: CreateLearner,
  grade: string | null,
  { newId, clock }: Pick<ServiceContext, 'newId' | 'clock'>,
): { learner: Insertable<LearnerTable>; enrolment: Insertable<EnrolmentTable> } {
  const now = clock.date();
  const today = todayOf({ clock });
  const id = newId('lrn');
  const name = input.name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return {
    learner: {
      school_id: input.schoolId,
      id,
      class_id: input.classId ?? null,
      name,
      search_name: searchText(name),
      birth_date: input.birthDate,
      gender: input.gender,
      ethnic_group: input.ethnicGroup ?? null,
      religion: input.religion ?? null,
      disability: input.disability ?? null,
      policy_group: input.policyGroup ?? null,
      ministry_code: null,
      temporary_code: temporaryCode(id, today),
      personal_number: input.personalNumber ?? null,
      nationality: input.nationality ?? 'VN',
      address: input.address ?? null,
      status: 'ENROLLED',
      identity_status: 'not_synced',
      version: 1,
      created_at: now,
      updated_at: now,
    },
    enrolment: {
      school_id: input.schoolId,
      id: newId('enr'),
      learner_id: id,
      class_id: input.classId ?? null,
      grade,
      school_year: schoolYearOf(today),
      status: 'ENROLLED',
      reason_code: null,
      started_on: today,
      ended_on: null,
    },
  };
}
