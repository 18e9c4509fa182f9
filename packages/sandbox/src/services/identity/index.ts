import type { BrowserRoutes, Handlers, ServiceModule } from '../../kernel/service.ts';
import { CALLBACK_PATH } from '../../identity-provider/clients.ts';
import { finishVerification } from './callback.ts';
import { createHandlers } from './handlers.ts';
import { neighbours } from './neighbours.ts';
import type { IdentityPorts } from './ports.ts';

/** The identity service over given neighbours; tests bring their own. */
export function createIdentityService(ports: IdentityPorts): Required<ServiceModule> {
  return {
    handlers: createHandlers(ports),
    browserRoutes: {
      [CALLBACK_PATH]: async ({ query }, context) =>
        finishVerification(toSearchParams(query), context, ports),
    },
  };
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

const service = createIdentityService(neighbours);

export const handlers: Handlers = service.handlers;
/** Beside the documents: the identity provider sends browsers back here. */
export const browserRoutes: BrowserRoutes = service.browserRoutes;
