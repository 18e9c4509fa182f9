import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { Checks } from '../../../packages/tooling/src/test/checks.ts';
import { portOf } from '../../../packages/sandbox/src/kernel/origins.ts';
import { busyPort, freeBasePort } from '../../../packages/sandbox/src/ports.ts';
import { runStart, startSystem, type System } from '../../../packages/tooling/src/test/system.ts';

const STOPS_WITHIN_MS = 3000;

/** The ways in which `npm start` refuses: one clear line, the right code, nothing left running. */
export async function refusals(checks: Checks, state: string): Promise<void> {
  await checks.check('start: an unknown option is told in one line, exit code 2', async () => {
    const { code, stdout, stderr } = await runStart(['--jsno'], {});
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]*"--jsno"[^\n]*\n$/);
  });

  await checks.check('start: a bad port is told in one line, exit code 2', async () => {
    const { code, stderr } = await runStart([], { KHUEVAN_PORT: '70000' });
    assert.equal(code, 2);
    assert.match(stderr, /^[^\n]*KHUEVAN_PORT="70000"[^\n]*\n$/);
  });

  await checks.check('start: a port in use is named with a way out, exit code 1', async () => {
    const first = await freeBasePort();
    const taken = createServer().listen(first + 3, '127.0.0.1');
    try {
      const { code, stdout, stderr } = await runStart(['--json'], {
        KHUEVAN_PORT: String(first),
        KHUEVAN_STATE: state,
      });
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(
        stderr,
        new RegExp(`^[^\\n]*${first + 3}[^\\n]*KHUEVAN_PORT=${first + 10}[^\\n]*\\n$`),
      );
      assert.equal(await busyPort([first, first + 1, first + 2, first + 4]), null);
    } finally {
      taken.close();
    }
  });
}

/** What a running system promises to whoever started it. */
export async function running(checks: Checks, system: System, state: string): Promise<void> {
  await checks.check('start: one JSON line with the five origins, each answering', async () => {
    const { origins, port, stdout } = system;
    assert.equal(stdout.length, 1);
    assert.deepEqual(origins, {
      portal: `http://localhost:${port}`,
      api: `http://localhost:${port + 1}`,
      identityProvider: `http://127.0.0.1:${port + 2}`,
      content: `http://content.localhost:${port + 3}`,
      vendor: `http://localhost:${port + 4}`,
    });
    assert.equal((await fetch(origins.portal)).status, 200);
    assert.equal((await fetch(`${origins.api}/health`)).status, 200);
    const discovery = await fetch(`${origins.identityProvider}/.well-known/openid-configuration`);
    assert.equal(discovery.status, 200);
    // Programs other than browsers may not resolve *.localhost.
    assert.equal((await fetch(`http://127.0.0.1:${port + 3}/no-such-thing`)).status, 404);
    assert.equal((await fetch(origins.vendor)).status, 200);
  });

  await checks.check('start: a second one on the same state folder is refused', async () => {
    const { code, stderr } = await runStart(['--json'], {
      KHUEVAN_PORT: String(await freeBasePort()),
      KHUEVAN_STATE: state,
    });
    assert.equal(code, 1);
    assert.match(stderr, /^[^\n]*KHUEVAN_STATE[^\n]*\n$/);
  });
}

/** SIGTERM ends it in time and frees every port. */
export async function stops(checks: Checks, system: System): Promise<void> {
  await checks.check('start: SIGTERM stops everything within 3 s, exit code 0', async () => {
    const { code, took } = await system.stop();
    assert.equal(code, 0);
    assert.ok(took < STOPS_WITHIN_MS, `took ${Math.round(took)} ms`);
    assert.equal(await busyPort(Object.values(system.origins).map(portOf)), null);
  });
}

/** What was done before a stop is there after the next start, and gone after `--reset`. */
export async function persistence(
  checks: Checks,
  state: string,
  port: number,
  read: (system: System) => Promise<unknown>,
  { untouched, used }: { untouched: unknown; used: unknown },
): Promise<void> {
  await checks.check('start: what was done is kept between starts', async () => {
    assert.notDeepEqual(used, untouched);
    const system = await startSystem(state, { port });
    try {
      assert.deepEqual(await read(system), used);
      process.stdout.write(`        ready again after ${Math.round(system.readyAfter)} ms\n`);
    } finally {
      await system.stop();
    }
  });

  await checks.check('start: --reset begins anew, with the seed data that users get', async () => {
    const system = await startSystem(state, { port, args: ['--reset'], profile: 'default' });
    try {
      process.stdout.write(
        `        ready with new data after ${Math.round(system.readyAfter)} ms\n`,
      );
      assert.deepEqual(await read(system), untouched);
    } finally {
      await system.stop();
    }
  });
}
