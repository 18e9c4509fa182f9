import { expect, test } from 'vitest';
import { wallsBroken } from './walls.ts';

test('a service enters another one by its public file and by no other', () => {
  const path = 'services/assessment/access.ts';
  expect(wallsBroken(path, `import { a } from '../courses/public.ts';`)).toEqual([]);
  expect(wallsBroken(path, `import type { A } from '../courses/schema.ts';`)).toEqual([
    'services/assessment/access.ts imports ../courses/schema.ts: from outside, services/courses is entered by services/courses/public.ts',
  ]);
});

test('inside a service every file may import every other', () => {
  expect(wallsBroken('services/courses/index.ts', `import './access.ts';`)).toEqual([]);
});

test.each(['seed/demo.ts', 'content/index.ts', 'identity-provider/index.ts', 'start.ts'])(
  '%s enters a service by its public file too',
  (path) => {
    const up = path.includes('/') ? '../' : './';
    expect(wallsBroken(path, `import '${up}services/registry/public.ts';`)).toEqual([]);
    expect(wallsBroken(path, `import '${up}services/registry/learners.ts';`)).toHaveLength(1);
    expect(wallsBroken(path, `import '${up}services/registry/index.ts';`)).toHaveLength(1);
  },
);

test('the services are put together from their index files', () => {
  expect(wallsBroken('services/index.ts', `import './registry/index.ts';`)).toEqual([]);
  expect(wallsBroken('sandbox.ts', `import './services/platform/index.ts';`)).toEqual([]);
  expect(wallsBroken('sandbox.ts', `import './services/platform/outbox.ts';`)).toHaveLength(1);
});

test('the kernel knows no other room; its tests may', () => {
  const source = `import '../services/platform/public.ts';\nimport '../sandbox.ts';`;
  expect(wallsBroken('kernel/context.ts', source)).toEqual([
    'kernel/context.ts imports ../services/platform/public.ts: kernel may not import services',
    'kernel/context.ts imports ../sandbox.ts: kernel may not import sandbox.ts',
  ]);
  expect(wallsBroken('kernel/context.test.ts', source)).toEqual([]);
});

test('a service takes no seed data, and a test takes no way around the public file', () => {
  expect(wallsBroken('services/courses/courses.ts', `import '../../seed/demo.ts';`)).toEqual([
    'services/courses/courses.ts imports ../../seed/demo.ts: services may not import seed',
  ]);
  const path = 'identity-provider/pages.test.ts';
  expect(wallsBroken(path, `import '../services/identity/testing.ts';`)).toEqual([]);
  expect(wallsBroken(path, `import '../services/identity/session.ts';`)).toHaveLength(1);
});

test('what is shipped takes nothing from the tests', () => {
  const source = `import '../testing/test-client.ts';\nimport '../services/identity/testing.ts';`;
  expect(wallsBroken('identity-provider/index.ts', source)).toEqual([
    'identity-provider/index.ts imports ../testing/test-client.ts: what tests share is for tests only',
    'identity-provider/index.ts imports ../services/identity/testing.ts: what tests share is for tests only',
  ]);
});
