/** What the sandbox's other servers and its composition use of the platform. */
export { CachedClientDirectory } from './client-directory.ts';
export { isActiveClient } from './known-clients.ts';
export { readScopes } from './scope-registry.ts';
export { loadTestClock } from './test-clock.ts';
