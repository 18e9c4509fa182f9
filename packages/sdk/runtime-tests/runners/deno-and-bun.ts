import { fileURLToPath } from 'node:url';
import type { Result } from '../harness/registry.ts';
import { binary, runProgram } from './program.ts';
import { type Runner, Unavailable } from './runner.ts';

const entry = fileURLToPath(new URL('command.ts', import.meta.url));

const commandRunner = (name: string, version: string, args: readonly string[]): Runner => ({
  name,
  run: async (origin) => {
    const program = binary(name);
    if (program === undefined || (await runProgram(program, [version])).code !== 0) {
      throw new Unavailable(`no ${name} that runs here`);
    }
    const { output, errors } = await runProgram(program, [...args, entry, origin]);
    try {
      return JSON.parse(output) as Result[];
    } catch {
      throw new Error(`${name} ended without results:\n${output}\n${errors}`);
    }
  },
});

export const deno = commandRunner('deno', '--version', [
  'run',
  '--quiet',
  '--no-prompt',
  '--allow-net',
  '--allow-read',
  '--allow-env',
  '--node-modules-dir=manual',
]);

export const bun = commandRunner('bun', '--version', ['run']);
