import type { ServiceContext, ServiceModule } from '../../kernel/service.ts';
import { CALLBACK_PATH } from '../../identity-provider/clients.ts';
import { finishVerification } from './callback.ts';
import { createHandlers } from './handlers.ts';
import { forgetPersons } from './kept-person.ts';
import { neighbours } from './neighbours.ts';
import type { IdentityPorts } from './ports.ts';
import { verificationScenarios } from './scenarios.ts';
import { checkWidgetSession } from './widget-session.ts';

/** The identity service over given neighbours; tests bring their own. */
export function createIdentityService(ports: IdentityPorts): Required<ServiceModule> {
  return {
    widgetSessionChecks: { 'edu-identity-verification': checkWidgetSession },
    scenarios: verificationScenarios,
    doDueWork: forgetWhatIsOver,
    handlers: createHandlers(ports),
    browserRoutes: {
      [CALLBACK_PATH]: async ({ query }, context) =>
        finishVerification(toSearchParams(query), context, ports),
    },
  };
}

async function forgetWhatIsOver(context: ServiceContext): Promise<void> {
  await forgetExpiredRequests(context);
  await forgetPersons(context);
}

/** Trips to the identity provider that nobody came back from. */
async function forgetExpiredRequests(context: ServiceContext): Promise<void> {
  await context.db
    .deleteFrom('identity.authorization_request')
    .where('expires_at', '<=', context.clock.date())
    .execute();
}

function toSearchParams(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string') parameters.append(name, item);
    }
  }
  return parameters;
}

export const { handlers, browserRoutes, widgetSessionChecks, scenarios, doDueWork } =
  createIdentityService(neighbours);
