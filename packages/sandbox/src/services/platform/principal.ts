import { problem } from '../../kernel/problem.ts';
import type { ClientPrincipal, ServiceRequest } from '../../kernel/service.ts';

/** The calling application; the documents keep widgets and strangers out of these operations. */
export function callingClient(request: ServiceRequest): ClientPrincipal {
  if (request.principal?.kind !== 'client') throw problem('forbidden');
  return request.principal;
}
