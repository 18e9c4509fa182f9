import { demoPeople } from '../../identity-provider/demo-people.ts';
import type { IdentityPorts } from './ports.ts';

const guardians = new Map(
  Object.values(demoPeople)
    .filter(({ role }) => role === 'guardian')
    .map(({ registry }) => [registry.id, registry]),
);

/** The neighbours in one sandbox: their tables, read in the caller's transaction. */
export const neighbours: IdentityPorts = {
  applications: { find: async () => undefined },
  widgetSessions: { originOf: async () => undefined },
  people: {
    // The registry has no guardians yet: the demo guardian stands in for the school's contact list.
    find: async (_context, { id }) => {
      const record = guardians.get(id);
      return record && { ...record, name: record.fullName };
    },
  },
};
