import type { Handlers } from '../../kernel/service.ts';
import { cardHandlers } from './card.ts';
import { catchUpHandlers } from './catch-up.ts';
import { checkHandlers } from './checks.ts';
import { consentHandlers } from './consents.ts';
import { correctionHandlers } from './corrections.ts';
import { coverageHandlers } from './coverage.ts';
import { doseHandlers } from './doses.ts';
import { dueCheckHandlers } from './due-checks.ts';
import { capabilityHandlers } from './fhir/capability.ts';
import { immunizationHandlers } from './fhir/immunization.ts';
import { observationHandlers } from './fhir/observation.ts';
import { patientHandlers } from './fhir/patient.ts';
import { recommendationHandlers } from './fhir/recommendation.ts';
import { growthHandlers } from './growth-assessments.ts';
import { immunisationCheckHandlers } from './immunisation-checks.ts';
import { measurementHandlers } from './measurements.ts';
import { missingDoseHandlers } from './missing-doses.ts';
import { noticeHandlers } from './notices.ts';
import { roundHandlers } from './rounds.ts';

export const handlers: Handlers = {
  ...roundHandlers,
  ...noticeHandlers,
  ...checkHandlers,
  ...correctionHandlers,
  ...measurementHandlers,
  ...growthHandlers,
  ...dueCheckHandlers,
  ...doseHandlers,
  ...cardHandlers,
  ...missingDoseHandlers,
  ...immunisationCheckHandlers,
  ...catchUpHandlers,
  ...coverageHandlers,
  ...consentHandlers,
  ...capabilityHandlers,
  ...patientHandlers,
  ...observationHandlers,
  ...immunizationHandlers,
  ...recommendationHandlers,
};
