// Generated from the webhooks of every OpenAPI document. Change those and run the generator; never this file.
import type { WebhookEvent as assessmentEvent } from '../services/assessment.ts';
import type { WebhookEvent as coursesEvent } from '../services/courses.ts';
import type { WebhookEvent as identityEvent } from '../services/identity.ts';
import type { WebhookEvent as platformEvent } from '../services/platform.ts';
import type { WebhookEvent as registryEvent } from '../services/registry.ts';

/** Every event that any service sends; narrow it by `type`. */
export type WebhookEvent = assessmentEvent | coursesEvent | identityEvent | platformEvent | registryEvent;
