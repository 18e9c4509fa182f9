import { sql } from 'kysely';
import type { RegisteredPerson } from './comparison.ts';
import type { ApplicationDirectory, IdentityPorts, PersonDirectory } from './ports.ts';
import type { WidgetSessionDirectory } from './ports.ts';
import type { SubjectType } from './schema.ts';

const applications: ApplicationDirectory = {
  async find(context, clientId) {
    const row = await context.db
      .selectFrom('platform.client')
      .select(['name', 'return_urls'])
      .where('id', '=', clientId)
      .where('status', '=', 'active')
      .executeTakeFirst();
    return row && { name: row.name, returnUrls: row.return_urls };
  },
};

const widgetSessions: WidgetSessionDirectory = {
  async originOf(context, sessionId) {
    const row = await context.db
      .selectFrom('platform.widget_session')
      .select('origin')
      .where('id', '=', sessionId)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return row?.origin;
  },
};

interface RegistryRow {
  name: string;
  birth_date: string;
  personal_number: string | null;
  address: string | null;
}

/** Where the registry keeps each kind of person; all three tables share these columns. */
const REGISTRY_TABLES: Readonly<Record<SubjectType, string>> = {
  student: 'registry.learner',
  teacher: 'registry.staff',
  guardian: 'registry.guardian',
};

const people: PersonDirectory = {
  async find(context, { type, id }) {
    const { rows } = await sql<RegistryRow>`
      select name, birth_date, personal_number, address
      from ${sql.table(REGISTRY_TABLES[type])} where id = ${id} limit 1`.execute(context.db);
    const [row] = rows;
    return row && toRegisteredPerson(row);
  },
};

function toRegisteredPerson(row: RegistryRow): RegisteredPerson {
  return {
    name: row.name,
    birthDate: row.birth_date,
    ...(row.personal_number !== null && { personalNumber: row.personal_number }),
    ...(row.address !== null && { address: row.address }),
  };
}

/** The neighbours in one sandbox: their tables, read in the caller's transaction. */
export const neighbours: IdentityPorts = { applications, widgetSessions, people };
