import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DOCUMENTS_DIRECTORY } from './read.ts';
import type { Finding } from './rules/rule.ts';

interface Report {
  totals: { errors: number; warnings: number };
  problems: {
    ruleId: string;
    message: string;
    location: { pointer?: string }[];
  }[];
}

const COMMAND = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);

function run(arguments_: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [COMMAND, ...arguments_],
      {
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
      (error, stdout, stderr) => {
        // It ends with 1 when it has findings; without any output it did not get that far.
        if (stdout.trim() === '') reject(new Error(`redocly: ${stderr}`, { cause: error }));
        else resolve(stdout);
      },
    );
  });
}

/** What Redocly finds, by service, warnings included. One process for all: starting it costs more than its work. */
export async function lintWithRedocly(
  services: readonly string[],
  directory = DOCUMENTS_DIRECTORY,
): Promise<Map<string, Finding[]>> {
  const files = services.map((service) => join(directory, `${service}.yaml`));
  const configuration = join(DOCUMENTS_DIRECTORY, 'redocly.yaml');
  const output = await run(['lint', '--config', configuration, '--format', 'json', ...files]);
  // It prints a report after each document, one behind the other, so they are put into a list first.
  const reports = JSON.parse(
    `[${output.trim().replaceAll(/\n\}\s*\{\n/g, '\n},{\n')}]`,
  ) as Report[];
  if (reports.length !== services.length) {
    throw new Error(`redocly reported ${reports.length} documents of ${services.length}`);
  }
  return new Map(
    services.map((service, index) => [
      service,
      (reports[index]?.problems ?? []).map(({ ruleId, message, location }) => ({
        pointer: (location[0]?.pointer ?? '').replace(/^#/, ''),
        message: `${ruleId}: ${message}`,
      })),
    ]),
  );
}
