/** The walls inside the sandbox: which room of `packages/sandbox/src` may import which, and by which door. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { importsOf } from './imports.ts';
import { isTestFile } from './rules.ts';
import { sourcesUnder } from './scan.ts';

/** Rooms and the rooms they may import. Files that lie in no room (`sandbox.ts`, `start.ts`) put them together. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  services: ['kernel', 'identity-provider'],
  'identity-provider': ['kernel', 'services'],
  content: ['kernel', 'services'],
  seed: ['kernel', 'services', 'identity-provider'],
  'api-reference': ['kernel', 'services', 'identity-provider', 'seed'],
};

/** A service's file that everyone may import. */
const PUBLIC = 'public.ts';

/** Where the services are put together: these take each service's handlers from its `index.ts`. */
const COMPOSITION: ReadonlySet<string> = new Set(['services/index.ts', 'sandbox.ts']);

/**
 * What one file imports through a wall; empty when all is well.
 *
 * @param path from `packages/sandbox/src`, with `/`
 */
export function wallsBroken(path: string, source: string): string[] {
  return importsOf(source).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), specifier);
    const fault = testFault(path, target) ?? roomFault(path, target) ?? doorFault(path, target);
    return fault === null ? [] : [`${path} imports ${specifier}: ${fault}`];
  });
}

function testFault(path: string, target: string): string | null {
  if (isTestFile(`/${path}`) || !isTestFile(`/${target}`)) return null;
  return 'what tests share is for tests only';
}

/** Tests may reach for any room; what is shipped keeps to the table. */
function roomFault(path: string, target: string): string | null {
  const [from = '', to = ''] = [roomOf(path), roomOf(target)];
  const may = ROOMS[from];
  if (may === undefined || from === to || isTestFile(`/${path}`)) return null;
  return may.includes(to) ? null : `${from} may not import ${to}`;
}

/** A service is entered by its public file; its own tests' helpers by `testing.ts`, from tests only. */
function doorFault(path: string, target: string): string | null {
  const service = serviceOf(target);
  if (service === null || service === serviceOf(path)) return null;
  const file = target.slice(`services/${service}/`.length);
  if (file === PUBLIC) return null;
  if (file === 'index.ts' && COMPOSITION.has(path)) return null;
  if (file === 'testing.ts' && isTestFile(`/${path}`)) return null;
  return `from outside, services/${service} is entered by services/${service}/${PUBLIC}`;
}

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const serviceOf = (path: string): string | null => /^services\/([^/]+)\//.exec(path)?.[1] ?? null;

/** All walls that the sandbox's sources break. */
export function scanWalls(root: string): string[] {
  const folder = join(root, 'packages/sandbox/src');
  return sourcesUnder(folder).flatMap((path) =>
    wallsBroken(path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')),
  );
}
