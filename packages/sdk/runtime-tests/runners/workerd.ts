import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleSuite } from '../harness/bundle.ts';
import type { Result } from '../harness/registry.ts';
import { binary, runProgram } from './program.ts';
import { type Runner, Unavailable } from './runner.ts';

const configuration = (port: number): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-10-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const ask = async (url: string): Promise<Result[]> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await (await fetch(url)).json()) as Result[];
    } catch (error) {
      if (attempt === 50) {
        throw error;
      }
      await pause(100);
    }
  }
};

/** Cloudflare's runtime. */
export const workerd: Runner = {
  name: 'workerd',
  run: async (origin) => {
    const program = binary('workerd');
    if (program === undefined || (await runProgram(program, ['--version'])).code !== 0) {
      throw new Unavailable('no workerd that runs here');
    }
    const folder = await mkdtemp(join(tmpdir(), 'khuevan-workerd-'));
    const port = await freePort();
    await writeFile(join(folder, 'worker.js'), await bundleSuite('worker-entry.ts', 'neutral'));
    await writeFile(join(folder, 'config.capnp'), configuration(port));
    const child = spawn(program, ['serve', join(folder, 'config.capnp')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    try {
      return await ask(`http://127.0.0.1:${port}/?origin=${encodeURIComponent(origin)}`);
    } finally {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
