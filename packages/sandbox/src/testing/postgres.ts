import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_HOME = '/usr/lib/postgresql';
const OLDEST_VERSION = 15;
const PORT = 5432;

/** Runs the server until our end of its input closes: it ends with us even when we are killed. */
const UNTIL_PARENT_ENDS =
  '"$0" "$@" < /dev/null & server=$!; cat > /dev/null; kill -INT $server; wait $server';

interface SystemUser {
  uid: number;
  gid: number;
}

/** Where the programs of the newest PostgreSQL ≥ 15 lie, as Debian installs them; null when there is none. */
export function findPostgres(): string | null {
  if (!existsSync(DEBIAN_HOME)) return null;
  const versions = readdirSync(DEBIAN_HOME)
    .map(Number)
    .filter((version) => version >= OLDEST_VERSION)
    .toSorted((a, b) => b - a);
  const directory = versions.map((version) => join(DEBIAN_HOME, String(version), 'bin'));
  return directory.find((path) => existsSync(join(path, 'postgres'))) ?? null;
}

/** PostgreSQL refuses to run as root: Debian's own user for it, or whoever we are. */
function serverUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error('there is no user postgres');
  return { uid: Number(uid), gid: Number(gid) };
}

function run(program: string, options: readonly string[], user: SystemUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${errors}`));
    });
  });
}

export interface PostgresServer {
  /** Address of the maintenance database; the server listens on a socket of its own folder only. */
  url: string;
  /** Resolves when the server can be talked to. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/** Prepares a folder at once and starts a server in it in the background. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'khuevan-postgres-'));
  const user = serverUser();
  const data = join(directory, 'data');
  const password = join(directory, 'password');
  await mkdir(data, { mode: 0o700 });
  await writeFile(password, 'test\n', { mode: 0o600 });
  if (user !== null) {
    for (const path of [directory, data, password]) await chown(path, user.uid, user.gid);
  }
  let server: ChildProcess | null = null;
  const ready = (async () => {
    const initialise = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', password];
    await run(
      join(binaries, 'initdb'),
      [...initialise, '--no-sync', '--locale', 'C.UTF-8', '-E', 'UTF8'],
      user,
    );
    const settings = [
      'listen_addresses=',
      'fsync=off',
      'max_connections=60',
      'shared_buffers=32MB',
    ];
    server = spawn(
      '/bin/sh',
      [
        '-c',
        UNTIL_PARENT_ENDS,
        join(binaries, 'postgres'),
        '-D',
        data,
        '-k',
        directory,
        '-p',
        String(PORT),
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      { ...user, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] },
    );
    await waitUntilReady(join(binaries, 'pg_isready'), directory, user);
  })();
  // Whoever needs the server sees the failure; nobody else has to.
  ready.catch(() => undefined);
  return {
    url: `postgresql://postgres:test@localhost/postgres?host=${directory}&port=${PORT}`,
    ready,
    async stop() {
      await ready.catch(() => undefined);
      const running = server;
      if (running !== null && running.exitCode === null) {
        await new Promise((resolve) => {
          running.once('exit', resolve);
          running.stdin?.end();
        });
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const ATTEMPTS = 150;
const PAUSE_MILLISECONDS = 100;

async function waitUntilReady(
  program: string,
  directory: string,
  user: SystemUser | null,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(program, ['-h', directory, '-t', '1'], user);
    } catch (error) {
      if (attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}
