import { problem } from './problem.ts';
import type { Principal, ServiceRequest } from './service.ts';

/**
 * In which capacity somebody calls. An application has the role of the organisation that it was registered for; a
 * person has the one that the registry's records give.
 */
export const ROLES = [
  'ministry',
  'department',
  'commune',
  'school',
  'institution',
  'vendor',
  'teacher',
  'guardian',
  'learner',
  'citizen',
] as const;
export type Role = (typeof ROLES)[number];

/** Which part of the sector a caller reaches: the union of what is named; empty lists reach nothing. */
export interface Reach {
  readonly nationwide: boolean;
  readonly provinceCodes: readonly string[];
  readonly communeCodes: readonly string[];
  readonly schoolIds: readonly string[];
  /** A learner's own record, a guardian's children. */
  readonly learnerIds: readonly string[];
  /** A teacher's own record. */
  readonly staffIds: readonly string[];
  /** Universities and colleges, for their admission. */
  readonly institutionIds: readonly string[];
}

export interface Access {
  readonly role: Role;
  readonly reach: Reach;
  /** The person of the identity provider who calls; null for an organisation's application. */
  readonly personId: string | null;
}

const EMPTY: Reach = {
  nationwide: false,
  provinceCodes: [],
  communeCodes: [],
  schoolIds: [],
  learnerIds: [],
  staffIds: [],
  institutionIds: [],
};

/** A reach of what is named and nothing else. */
export const reachOf = (named: Partial<Reach>): Reach => ({ ...EMPTY, ...named });

/** Of a public operation's caller, and of a token whose application is gone. */
export const NO_ACCESS: Access = { role: 'citizen', reach: EMPTY, personId: null };

/** The records that a person stands in; the registry answers. */
export interface PersonRecords {
  /** Of somebody who signed in. */
  accessOfPerson(personId: string): Promise<Pick<Access, 'role' | 'reach'>>;
  /** The children of a guardian's record. */
  learnersOfGuardian(guardianId: string): Promise<readonly string[]>;
}

/** What an application was registered for; the platform service answers. */
export interface ClientAccess {
  accessOfClient(clientId: string): Promise<Pick<Access, 'role' | 'reach'> | undefined>;
}

/** What a caller reaches, by its token. */
export async function accessOf(
  principal: Principal | null,
  clients: ClientAccess,
  people: PersonRecords,
): Promise<Access> {
  if (principal === null) return NO_ACCESS;
  if (principal.kind === 'client') {
    const access = await clients.accessOfClient(principal.clientId);
    return access === undefined ? NO_ACCESS : { ...access, personId: null };
  }
  if (principal.kind === 'person') {
    return {
      ...(await people.accessOfPerson(principal.personId)),
      personId: principal.personId,
    };
  }
  const { type, id } = principal.subject;
  switch (type) {
    case 'learner':
    case 'student':
      return { role: 'learner', reach: reachOf({ learnerIds: [id] }), personId: null };
    case 'guardian': {
      const learnerIds = await people.learnersOfGuardian(id);
      return { role: 'guardian', reach: reachOf({ learnerIds }), personId: null };
    }
    case 'teacher':
    case 'staff':
      return { role: 'teacher', reach: reachOf({ staffIds: [id] }), personId: null };
    default:
      return NO_ACCESS;
  }
}

/**
 * For a step that only some may take: a school's principal signs, the department approves. The ministry may act for every
 * authority below it, never for a person.
 *
 * @throws problem `role-not-allowed`
 */
export function requireRole({ access }: Pick<ServiceRequest, 'access'>, ...roles: Role[]): void {
  const actsForAuthority =
    access.role === 'ministry' && roles.some((role) => AUTHORITIES.has(role));
  if (!roles.includes(access.role) && !actsForAuthority) throw problem('role-not-allowed');
}

const AUTHORITIES: ReadonlySet<Role> = new Set(['department', 'commune', 'school', 'institution']);
