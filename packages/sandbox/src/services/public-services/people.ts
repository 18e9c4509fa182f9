import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import type { DossierPerson } from './schema.ts';

/** @param today a birth date may not lie after it */
export function personErrors(person: DossierPerson, at: string, today: string): FieldError[] {
  return person.birthDate !== undefined && person.birthDate > today
    ? [{ pointer: `${at}/birthDate`, code: 'invalid' }]
    : [];
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

/**
 * Who files: a signed-in person is the applicant, with name, birth date and number as the identity provider has them; an
 * application names the applicant.
 *
 * @throws problem `unprocessable` for an application that names nobody, and a person who names somebody else
 */
export async function applicantOf(
  { principal }: ServiceRequest,
  { db }: ServiceContext,
  given: DossierPerson | undefined,
): Promise<DossierPerson> {
  if (principal?.kind !== 'person') {
    if (given !== undefined) return { ...given, name: given.name.normalize('NFC') };
    throw problem('unprocessable', { errors: [{ pointer: '/applicant', code: 'required' }] });
  }
  const known = await db
    .selectFrom('identity_provider.person')
    .select(['full_name', 'birth_date', 'personal_number', 'address'])
    .where('id', '=', principal.personId)
    .executeTakeFirst();
  if (known === undefined) throw problem('forbidden');
  const errors: FieldError[] = [];
  if (given !== undefined && !sameName(given.name, known.full_name)) {
    errors.push({ pointer: '/applicant/name', code: 'no-match' });
  }
  if (given?.birthDate !== undefined && given.birthDate !== known.birth_date) {
    errors.push({ pointer: '/applicant/birthDate', code: 'no-match' });
  }
  if (errors.length > 0) throw problem('unprocessable', { errors });
  return {
    ...(known.address === '' ? {} : { address: known.address }),
    ...given,
    name: known.full_name,
    birthDate: known.birth_date,
    personalNumber: known.personal_number,
  };
}
