/** What callers of the generated services may rely on. `tsc` is the test: a wrong line fails it, and so does a needless `@ts-expect-error`. */
import type { Client } from '../core/client.ts';
import type { WebhookEvent } from '../generated/webhook-events.ts';
import * as assessment from './assessment.ts';
import type * as identity from './identity.ts';
import * as platform from './platform.ts';
import * as registry from './registry.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(..._proof: T[]): void => {};

export async function calls(client: Client): Promise<void> {
  // Path parameters stand flat beside query parameters.
  const learner: registry.Learner = await registry.getLearner(client, { learnerId: 'lrn_' });
  // @ts-expect-error the path parameter is missing
  registry.getLearner(client, {});
  // @ts-expect-error there is no such parameter
  registry.listLearners(client, { schoolID: 'sch_' });

  // A list gives its items one by one.
  for await (const item of registry.listLearners(client, { classId: learner.classId ?? 'cls_' })) {
    holds<Equal<typeof item.birthDate, string>>();
  }

  // A body keeps to the schema; a default makes nothing required.
  registry.createLearner(client, {
    // @ts-expect-error the birth date is missing
    body: { schoolId: 'sch_', name: 'Nguyễn Minh Anh', gender: 'female' },
  });
  platform.rotateWebhookSecret(client, { webhookEndpointId: 'whe_', body: {} });
  assessment.startAttempt(client, { assessmentId: 'asm_' });

  // A change needs the version that it is based on, although the document leaves the header optional.
  const body: registry.UpdateLearner = { name: 'Nguyễn Minh Ánh' };
  registry.updateLearner(client, { learnerId: 'lrn_', body }, { ifMatch: '"3"' });
  // @ts-expect-error If-Match is missing
  registry.updateLearner(client, { learnerId: 'lrn_', body });

  // Nothing comes back from a deletion.
  const nothing = await platform.revokeWidgetSession(client, { widgetSessionId: 'wse_' });
  holds<Equal<typeof nothing, undefined>>();
}

/** A closed enumeration is a union; an open one takes what may come later. */
export const status: identity.VerificationStatus = 'requires_consent';
export const widget: platform.WidgetName = 'edu-something-new';
// @ts-expect-error no such state
export const wrongStatus: identity.VerificationStatus = 'done';

/** The responses of items differ by the kind of the item, and `kind` tells which it is. */
export function choicesOf(item: assessment.DeliveryItem): number {
  if (item.kind === 'choice') return item.choices.length;
  if (item.kind === 'true-false') return item.statements.length;
  holds<Equal<typeof item, assessment.NumericItem>>();
  return 0;
}

/** An event's type tells what its data is. */
export function idOf(event: WebhookEvent): string {
  switch (event.type) {
    case 'identity.verification.completed':
      return event.data.verificationSessionId;
    case 'assessment.attempt.submitted':
      return event.data.attemptId;
    case 'registry.learner.updated':
      return event.data.learnerId;
    default:
      // @ts-expect-error other events have no such member
      return event.data.verificationSessionId;
  }
}
