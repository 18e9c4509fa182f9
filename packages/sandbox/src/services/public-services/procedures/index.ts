import { diplomasAndSupport } from './diplomas-and-support.ts';
import type { Procedure } from './procedure.ts';
import { schooling } from './schooling.ts';

/** Every procedure, by its id. */
export const procedures: readonly Procedure[] = [...schooling, ...diplomasAndSupport].toSorted(
  (a, b) => (a.id < b.id ? -1 : 1),
);

const byId = new Map(procedures.map((one) => [one.id, one]));

export function findProcedure(id: string): Procedure | undefined {
  return byId.get(id);
}

/** Of a dossier that exists: procedures are never taken away. */
export function procedureOf(dossier: { procedure_id: string }): Procedure {
  const found = byId.get(dossier.procedure_id);
  if (found === undefined) throw new Error(`no procedure ${dossier.procedure_id}`);
  return found;
}

export { AUTHORISATION, processingTime, type Procedure } from './procedure.ts';
