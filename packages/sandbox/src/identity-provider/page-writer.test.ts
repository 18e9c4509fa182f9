import { expect, it } from 'vitest';
import { PageWriter } from './page-writer.ts';
import type { PageContext } from './page-writer.ts';

it('writes the page of the last resort when the connection, and the cookies with it, are gone', () => {
  const headers: Record<string, string> = {};
  const ctx = {
    method: 'POST',
    path: '/interaction/abcdefgh',
    status: 200,
    type: '',
    body: undefined as unknown,
    query: { lang: 'en' },
    get cookies(): never {
      throw new TypeError('no socket');
    },
    get: () => '',
    set(name: string, value: string) {
      headers[name] = value;
    },
  };
  new PageWriter('http://127.0.0.1:4402').fault(ctx as unknown as PageContext);
  expect(ctx.status).toBe(500);
  expect(ctx.body).toContain('server_error');
  expect(headers['content-security-policy']).toContain(`form-action 'self';`);
});
