import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checks } from '../../packages/tooling/src/test/checks.ts';
import { command, installInto, type Tarball } from './pack.ts';

const PROGRAM = `
import { createClient, ApiError } from '@khuevan/sdk';
import { widgetSession } from '@khuevan/sdk/auth';
import * as registry from '@khuevan/sdk/registry';
import { verifyWebhook } from '@khuevan/sdk/webhooks';
import { verifyJws } from '@khuevan/sdk/verification';
import type { EduQuizRunner } from '@khuevan/elements/edu-quiz-runner';
import { scoreItem } from '@khuevan/qti';
import { admissionScore } from '@khuevan/rules';
import { dossierDeadline } from '@khuevan/rules/dossier';

const baseUrl = 'http://localhost:4401';
const client = createClient({
  baseUrl,
  auth: widgetSession({ baseUrl, fetchHandle: async () => 'handle' }),
});
const learner = await registry.getLearner(client, { learnerId: 'lrn_00000000000000000000' });
const id: string = learner.id;
for await (const one of registry.listLearners(client, {})) console.log(one.id, id);
const runner: EduQuizRunner | null = document.querySelector('edu-quiz-runner');
console.log(runner?.apiBase, verifyWebhook, verifyJws, scoreItem, ApiError);
console.log(admissionScore({ year: 2026, scores: [8.5, '9.00', 8], zone: 'KV1' }).total);
console.log(dossierDeadline({ accepted: '2026-04-24', workingDays: 3 }).status);
`;

/** Types are checked without `skipLibCheck`, as a strict consumer's compiler does. */
export async function checkTypeScriptConsumer(
  checks: Checks,
  folder: string,
  tarballs: readonly Tarball[],
): Promise<void> {
  const project = await installInto(folder, 'typescript-consumer', tarballs, ['typescript@5.9.3']);
  await writeFile(join(project, 'index.ts'), PROGRAM);
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    await checks.check(`types for a strict consumer (${moduleResolution})`, async () => {
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      await writeFile(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['index.ts'] }),
      );
      await command(project, join(project, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json']);
    });
  }
}
