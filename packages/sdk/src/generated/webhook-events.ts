// Generated from the webhooks of every OpenAPI document. Change those and run the generator; never this file.
import type { WebhookEvent as admissionsEvent } from '../services/admissions.ts';
import type { WebhookEvent as assessmentEvent } from '../services/assessment.ts';
import type { WebhookEvent as coursesEvent } from '../services/courses.ts';
import type { WebhookEvent as digitalSchoolEvent } from '../services/digital-school.ts';
import type { WebhookEvent as examsEvent } from '../services/exams.ts';
import type { WebhookEvent as identityEvent } from '../services/identity.ts';
import type { WebhookEvent as platformEvent } from '../services/platform.ts';
import type { WebhookEvent as publicServicesEvent } from '../services/public-services.ts';
import type { WebhookEvent as registryEvent } from '../services/registry.ts';
import type { WebhookEvent as schoolHealthEvent } from '../services/school-health.ts';
import type { WebhookEvent as workforceEvent } from '../services/workforce.ts';

/** Every event that any service sends; narrow it by `type`. */
export type WebhookEvent =
  | admissionsEvent
  | assessmentEvent
  | coursesEvent
  | digitalSchoolEvent
  | examsEvent
  | identityEvent
  | platformEvent
  | publicServicesEvent
  | registryEvent
  | schoolHealthEvent
  | workforceEvent;
