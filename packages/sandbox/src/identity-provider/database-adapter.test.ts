import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClientLookup } from './client-lookup.ts';
import {
  createAdapterFactory,
  DatabaseAdapter,
  deleteExpiredPayloads,
  startPushedRequest,
} from './database-adapter.ts';
import { SignInLimit, WINDOW_MILLISECONDS } from './sign-in-limit.ts';
import { testDatabases } from '../testing/databases.ts';
import { openTestRuntime } from './testing.ts';

describe.each(testDatabases())('on %s', (database) => {
  let runtime: Awaited<ReturnType<typeof openTestRuntime>>;
  let now = 1_800_000_000_000;

  beforeAll(async () => {
    runtime = await openTestRuntime(database);
  });

  beforeEach(async () => {
    now = 1_800_000_000_000;
    await runtime.database.kysely.deleteFrom('identity_provider.oidc_payload').execute();
  });

  afterAll(() => runtime.database.close());

  function adapter(model: string): DatabaseAdapter {
    return new DatabaseAdapter(runtime.database.kysely, model, () => now);
  }

  describe('DatabaseAdapter', () => {
    it('gives back what was stored, by model and id', async () => {
      await adapter('Session').upsert('one', { kind: 'Session', accountId: 'a', uid: 'u1' }, 60);
      expect(await adapter('Session').find('one')).toEqual({
        kind: 'Session',
        accountId: 'a',
        uid: 'u1',
      });
      expect(await adapter('Session').findByUid('u1')).toMatchObject({ accountId: 'a' });
      expect(await adapter('Grant').find('one')).toBeUndefined();
      await adapter('Session').upsert('one', { kind: 'Session', accountId: 'b', uid: 'u2' }, 60);
      expect(await adapter('Session').find('one')).toMatchObject({ accountId: 'b' });
      expect(await adapter('Session').findByUid('u1')).toBeUndefined();
    });

    it('finds nothing by a text that no database can hold', async () => {
      for (const text of ['a\u0000b', '\uD800']) {
        expect(await adapter('Session').find(text)).toBeUndefined();
        expect(await adapter('Session').findByUid(text)).toBeUndefined();
        expect(await adapter('DeviceCode').findByUserCode(text)).toBeUndefined();
        const clients = createAdapterFactory(runtime.database.kysely, createClientLookup(runtime));
        expect(await clients('Client').find(text)).toBeUndefined();
      }
    });

    it('finds by user code and destroys', async () => {
      await adapter('DeviceCode').upsert('d', { userCode: 'ABCD' }, 60);
      expect(await adapter('DeviceCode').findByUserCode('ABCD')).toEqual({ userCode: 'ABCD' });
      await adapter('DeviceCode').destroy('d');
      expect(await adapter('DeviceCode').find('d')).toBeUndefined();
    });

    it('does not give what has expired, and deletes only that', async () => {
      await adapter('Interaction').upsert('short', { kind: 'Interaction' }, 10);
      await adapter('Interaction').upsert('long', { kind: 'Interaction' }, 1000);
      now += 10_000;
      expect(await adapter('Interaction').find('short')).toBeUndefined();
      await deleteExpiredPayloads(runtime.database.kysely, now);
      const left = await runtime.database.kysely
        .selectFrom('identity_provider.oidc_payload')
        .select('id')
        .execute();
      expect(left).toEqual([{ id: 'long' }]);
    });

    it('marks as consumed, at the first time', async () => {
      await adapter('AuthorizationCode').upsert('c', { grantId: 'g' }, 60);
      await adapter('AuthorizationCode').consume('c');
      now += 5000;
      await adapter('AuthorizationCode').consume('c');
      expect(await adapter('AuthorizationCode').find('c')).toEqual({
        grantId: 'g',
        consumed: 1_800_000_000,
      });
    });

    it('revokes what a grant brought forth, and keeps the rest', async () => {
      await adapter('AuthorizationCode').upsert('c', { grantId: 'g' }, 60);
      await adapter('AccessToken').upsert('t', { grantId: 'g' }, 60);
      await adapter('AccessToken').upsert('other', { grantId: 'h' }, 60);
      await adapter('AccessToken').revokeByGrantId('g');
      expect(await adapter('AuthorizationCode').find('c')).toBeUndefined();
      expect(await adapter('AccessToken').find('t')).toBeUndefined();
      expect(await adapter('AccessToken').find('other')).toEqual({ grantId: 'h' });
    });

    it('takes a replay record once while it lasts, also from two sides at once', async () => {
      const replay = adapter('ReplayDetection');
      const results = await Promise.allSettled([
        replay.upsert('jti', { iss: 'x' }, 60),
        replay.upsert('jti', { iss: 'x' }, 60),
      ]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      now += 61_000;
      await expect(replay.upsert('jti', { iss: 'x' }, 60)).resolves.toBeUndefined();
    });

    it('starts a pushed request once', async () => {
      await adapter('PushedAuthorizationRequest').upsert('par', { request: 'x' }, 60);
      const starts = await Promise.all([
        startPushedRequest(runtime.database.kysely, 'par'),
        startPushedRequest(runtime.database.kysely, 'par'),
      ]);
      expect(starts.toSorted()).toEqual([false, true]);
      expect(await startPushedRequest(runtime.database.kysely, 'unknown')).toBe(false);
    });

    it('reads clients from the registry and never writes them', async () => {
      const clients = createAdapterFactory(runtime.database.kysely, async (id) => ({
        client_id: id,
      }))('Client');
      expect(await clients.find('cli_x')).toEqual({ client_id: 'cli_x' });
      await expect(clients.upsert('cli_x', {}, 60)).rejects.toThrow('platform service');
    });
  });

  describe('SignInLimit', () => {
    it('counts up to its bound, waits, and begins anew after its window', async () => {
      const limit = new SignInLimit(runtime.database.kysely, () => now);
      for (let count = 0; count < 5; count += 1) {
        expect(await limit.take('hoa', `interaction-${count}`)).toBe(0);
      }
      expect(await limit.take('HOA', 'another')).toBe(300);
      now += 100_000;
      expect(await limit.take('hoa', 'another')).toBe(200);
      now += WINDOW_MILLISECONDS;
      expect(await limit.take('hoa', 'another')).toBe(0);
      await limit.clear('hoa', 'another');
      for (let count = 0; count < 5; count += 1) {
        expect(await limit.take('hoa', `later-${count}`)).toBe(0);
      }
      expect(await limit.take('hoa', 'later')).toBe(300);
    });

    it.each([
      ['one login name', (index: number) => ['parallel', `parallel-${index}`]],
      ['one interaction', (index: number) => [`parallel-${index}`, 'parallel']],
    ])('takes five of 21 tries at once that share %s', async (_name, keys) => {
      const limit = new SignInLimit(runtime.database.kysely, () => now);
      const waits = await Promise.all(
        Array.from({ length: 21 }, (_, index) => {
          const [loginName = '', interaction = ''] = keys(index);
          return limit.take(loginName, interaction);
        }),
      );
      expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
      expect(waits.filter((wait) => wait === 300)).toHaveLength(16);
    });

    it('keeps no name in the clear', async () => {
      const limit = new SignInLimit(runtime.database.kysely, () => now);
      await limit.take('000309004821', 'interaction');
      const rows = await runtime.database.kysely
        .selectFrom('identity_provider.sign_in_attempt')
        .select('key')
        .execute();
      expect(rows.map(({ key }) => key).join(' ')).not.toContain('000309004821');
    });
  });
});
