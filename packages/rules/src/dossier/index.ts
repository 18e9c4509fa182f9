export { formatDossierCode, parseDossierCode, type DossierCode } from './code.ts';
export { dossierClocks, dossierClocksOn, type DossierClocks, type LegalClock } from './clocks.ts';
export {
  dossierDeadline,
  newAppointment,
  overdueOn,
  type Deadline,
  type DeadlineInput,
  type OverdueState,
  type Pause,
} from './deadline.ts';
export {
  canTransition,
  dossierState,
  dossierStates,
  type DossierState,
  type DossierStateInfo,
} from './states.ts';
