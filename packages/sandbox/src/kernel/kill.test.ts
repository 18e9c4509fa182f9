import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createPostgresDatabase, TEMPLATES, testDatabases } from '../testing/databases.ts';
import type { KillableReady, KillableSettings } from '../testing/killable-server.ts';
import { ProofKey } from '../testing/test-client.ts';

const SERVER = fileURLToPath(new URL('../testing/killable-server.ts', import.meta.url));
const EVENTS = '/platform/v1/events';
const WRITES = '/platform/v1/sandbox/test-events';
const ROUNDS = 3;
const WRITERS = 8;
const WRITES_BEFORE_KILL = 20;

class Server {
  readonly #child: ChildProcess;
  readonly #ready: KillableReady;
  readonly #key: ProofKey;

  private constructor(child: ChildProcess, ready: KillableReady, key: ProofKey) {
    this.#child = child;
    this.#ready = ready;
    this.#key = key;
  }

  static async start(settings: KillableSettings, key: ProofKey): Promise<Server> {
    const child = spawn(process.execPath, ['--conditions=@khuevan/source', SERVER], {
      env: { ...process.env, KILLABLE_SERVER: JSON.stringify(settings) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      return new Server(child, JSON.parse(line) as KillableReady, key);
    }
    throw new Error('the server did not start');
  }

  async call(method: string, path: string, body?: object, key?: string): Promise<Response> {
    const { port, token } = this.#ready;
    const proof = await this.#key.prove({
      method,
      url: `http://localhost:4401${path.split('?')[0]}`,
      accessToken: token,
    });
    return fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        authorization: `DPoP ${token}`,
        dpop: proof,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Ends it as the system's out-of-memory killer would. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
  }
}

/** Every event's message, by walking all pages. */
async function allMessages(server: Server): Promise<string[]> {
  const messages: string[] = [];
  for (let cursor = ''; ;) {
    const response = await server.call('GET', `${EVENTS}?limit=200${cursor}`);
    expect(response.status).toBe(200);
    const page = (await response.json()) as {
      data: { data: { message: string } }[];
      nextCursor?: string;
    };
    messages.push(...page.data.map(({ data }) => data.message));
    if (page.nextCursor === undefined) return messages;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

describe.each(testDatabases())('kill -9 on %s', (kind) => {
  test('keeps every acknowledged write, and a retry never writes twice', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'khuevan-kill-'));
    const postgres = kind === 'postgresql' ? await createPostgresDatabase() : null;
    const key = await ProofKey.create();
    const settings: KillableSettings = {
      directory,
      templates: TEMPLATES,
      databaseUrl: postgres?.url ?? null,
      clientId: 'cli_kill0000a0000000000000000',
      jkt: key.jkt,
    };
    const acknowledged = new Set<string>();
    const unanswered = new Set<string>();
    let server: Server | null = null;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const current = await Server.start(settings, key);
        server = current;
        const write = async (message: string) => {
          const response = await current.call('POST', WRITES, { message }, message);
          expect(response.status).toBe(202);
          await response.json();
          unanswered.delete(message);
          acknowledged.add(message);
        };
        // What the last kill left open is sent again with the same key.
        for (const message of Array.from(unanswered)) await write(message);
        // Each round is cut off in the middle of its writing, at another place.
        const wanted = acknowledged.size + WRITES_BEFORE_KILL + round;
        let reached: () => void;
        const enough = new Promise<void>((resolve) => (reached = resolve));
        const writers = Array.from({ length: WRITERS }, async () => {
          for (;;) {
            const message = randomUUID();
            unanswered.add(message);
            await write(message);
            if (acknowledged.size >= wanted) reached();
          }
        });
        const stopped = Promise.allSettled(writers);
        await Promise.race([enough, stopped]);
        await current.kill();
        await stopped;
      }
      const last = await Server.start(settings, key);
      server = last;
      const before = await allMessages(last);
      expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * WRITES_BEFORE_KILL);
      expect([...acknowledged].filter((message) => !before.includes(message))).toEqual([]);
      for (const message of unanswered) {
        const response = await last.call('POST', WRITES, { message }, message);
        expect(response.status).toBe(202);
      }
      const after = await allMessages(last);
      expect(after.toSorted()).toEqual([...acknowledged, ...unanswered].toSorted());
    } finally {
      await server?.kill();
      await postgres?.drop();
      await rm(directory, { recursive: true, force: true });
    }
  }, 120_000);
});
