import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import { promisify } from 'node:util';
import { isUnsafeText } from '../kernel/http/unsafe-text.ts';
import { namedId } from '../kernel/ids.ts';
import type { Database } from '../kernel/tables.ts';
import { demoPeople, SANDBOX_ONE_TIME_CODE } from './demo-people.ts';
import type { PersonRecord, Sex } from './demo-people.ts';

/** Somebody in the sandbox's population database. */
export interface Person extends PersonRecord {
  id: string;
  loginName: string;
  role: 'student' | 'teacher' | 'guardian';
}

const derive = promisify<string, string, number, Buffer>(scrypt);
const HASH_LENGTH = 32;

async function hashCode(code: string, salt: string): Promise<string> {
  return (await derive(code, salt, HASH_LENGTH)).toString('base64url');
}

export class People {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Adds the demo people where they are missing. Their ids are the same on every machine. */
  async ensureDemoPeople(): Promise<void> {
    const known = await this.#db
      .selectFrom('identity_provider.person')
      .select('login_name')
      .execute();
    const names = new Set(known.map((row) => row.login_name));
    for (const person of Object.values(demoPeople)) {
      if (names.has(person.loginName)) continue;
      const salt = randomBytes(16).toString('base64url');
      await this.#db
        .insertInto('identity_provider.person')
        .values({
          id: namedId('psn', person.loginName),
          login_name: person.loginName,
          role: person.role,
          full_name: person.population.fullName,
          birth_date: person.population.birthDate,
          sex: person.population.sex,
          personal_number: person.population.personalNumber,
          address: person.population.address,
          code_salt: salt,
          code_hash: await hashCode(SANDBOX_ONE_TIME_CODE, salt),
        })
        .onConflict((conflict) => conflict.column('login_name').doNothing())
        .execute();
    }
  }

  /** The person with this login name and one-time code; undefined for either being wrong. */
  async authenticate(loginName: string, code: string): Promise<Person | undefined> {
    const row = await this.#row('login_name', loginName);
    // Hashed for nobody too, so that an unknown login name costs the same time as a wrong code.
    const given = Buffer.from(await hashCode(code, row?.code_salt ?? 'nobody'));
    if (row === undefined) return undefined;
    return timingSafeEqual(given, Buffer.from(row.code_hash)) ? toPerson(row) : undefined;
  }

  async findById(id: string): Promise<Person | undefined> {
    const row = await this.#row('id', id);
    return row && toPerson(row);
  }

  async findByLoginName(loginName: string): Promise<Person | undefined> {
    const row = await this.#row('login_name', loginName);
    return row && toPerson(row);
  }

  async #row(column: 'id' | 'login_name', value: string) {
    if (isUnsafeText(value)) return undefined;
    return this.#db
      .selectFrom('identity_provider.person')
      .selectAll()
      .where(column, '=', value)
      .executeTakeFirst();
  }
}

function toPerson(row: {
  id: string;
  login_name: string;
  role: string;
  full_name: string;
  birth_date: string;
  sex: string;
  personal_number: string;
  address: string;
}): Person {
  return {
    id: row.id,
    loginName: row.login_name,
    role: row.role as Person['role'],
    fullName: row.full_name,
    birthDate: row.birth_date,
    sex: row.sex as Sex,
    personalNumber: row.personal_number,
    address: row.address,
  };
}
