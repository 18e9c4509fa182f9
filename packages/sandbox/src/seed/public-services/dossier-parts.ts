import {
  procedures,
  type DossierComponent,
  type DossierPerson,
  type Procedure,
} from '../../services/public-services/public.ts';
import type { SeedOffice } from './offices.ts';

/** What a guardian's record gives an applicant. */
export interface SeedGuardian {
  learner_id: string;
  name: string;
  birth_date: string;
  personal_number: string | null;
}

/** As an applicant or owner stands in a dossier. */
export function personOf(
  record: Pick<SeedGuardian, 'name' | 'birth_date' | 'personal_number'>,
): DossierPerson {
  const { name, birth_date: birthDate, personal_number: personalNumber } = record;
  return { name, birthDate, ...(personalNumber === null ? {} : { personalNumber }) };
}

/** Schools of which level a procedure is for, by a part of its name. */
const FOR_LEVELS: readonly (readonly [name: string, school: RegExp])[] = [
  ['học sinh tiểu học', /Tiểu học/],
  ['trung học cơ sở', /THCS/],
  ['trung học phổ thông', /THPT/],
  ['THPT', /THPT/],
];

/** What can be asked for near a school of this level. */
export function proceduresFor(school: SeedOffice): readonly Procedure[] {
  return procedures.filter(({ name }) =>
    FOR_LEVELS.every(([part, level]) => !name.vi.includes(part) || level.test(school.name)),
  );
}

/** Handed in on paper or shown at the counter: the seed holds no files. */
export function componentsOf(procedure: Procedure, savedAt: string): DossierComponent[] {
  return procedure.components
    .filter(({ required }) => required !== 'optional')
    .map(({ code, copies, copyTypes }) => ({
      code,
      copies,
      copyType: copyTypes.find((type) => type !== 'electronic') ?? 'original',
      uploadIds: [],
      savedAt,
    }));
}
