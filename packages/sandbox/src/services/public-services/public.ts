/** What the rest of the sandbox may use of the public services. */
export { procedures, processingTime, type Procedure } from './procedures/index.ts';
export type {
  ClockPause,
  DossierComponent,
  DossierPerson,
  DossierStatus,
  OfficeLevel,
} from './schema.ts';
