import { expect, test } from 'vitest';
import { ORIGIN_COUNT, originsFor, portOf } from './origins.ts';

test('one port an origin, in a row', () => {
  const origins = originsFor(4400);
  expect(origins).toEqual({
    portal: 'http://localhost:4400',
    api: 'http://localhost:4401',
    identityProvider: 'http://127.0.0.1:4402',
    content: 'http://content.localhost:4403',
    vendor: 'http://localhost:4404',
  });
  expect(Object.values(origins).map(portOf)).toEqual([4400, 4401, 4402, 4403, 4404]);
  expect(ORIGIN_COUNT).toBe(5);
});
