/**
 * `npm test`: every step with a heading and its time, the sum at the end.
 * `--check`: only the quick ones. `--only=name,name` and `--from=name`: a part of them.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CountReader, outcome, type Count } from './count.ts';
import { STEPS, type Step } from './steps.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);

let running: ReturnType<typeof spawn> | null = null;
let stopped = false;
function stop(): void {
  stopped = true;
  // A step is the leader of its own process group: what it started goes with it.
  if (running?.pid !== undefined) {
    try {
      process.kill(-running.pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, stop);
}

function refuse(message: string): never {
  process.stderr.write(`${message} Steps: ${STEPS.map((step) => step.name).join(', ')}\n`);
  process.exit(2);
}

function chosen(argv: readonly string[]): Step[] {
  const unknown = argv.find((argument) => !/^--(check$|only=|from=)/.test(argument));
  if (unknown !== undefined) {
    refuse(`No option "${unknown}". There are --check, --only=name,name and --from=name.`);
  }
  const value = (name: string): string | undefined =>
    argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  const only = value('only')?.split(',');
  const from = value('from');
  for (const name of [...(only ?? []), ...(from === undefined ? [] : [from])]) {
    if (!STEPS.some((step) => step.name === name)) refuse(`No step "${name}".`);
  }
  const start = from === undefined ? 0 : STEPS.findIndex((step) => step.name === from);
  return STEPS.slice(start).filter(
    (step) => (!argv.includes('--check') || step.quick) && (only?.includes(step.name) ?? true),
  );
}

function runStep(step: Step): Promise<Count & { failures: readonly string[] }> {
  return new Promise((resolve) => {
    const [command = '', ...args] = step.command;
    const child = spawn(command, args, {
      cwd: ROOT,
      detached: true,
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    const reader = new CountReader();
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      reader.write(chunk);
      process.stdout.write(chunk);
    });
    // Some tools tell their failures here; they are counted on the other one.
    const complaints = new CountReader();
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaints.write(chunk);
      process.stderr.write(chunk);
    });
    child.on('error', (error) => process.stderr.write(`${error.message}\n`));
    child.on('close', (code) => {
      const count = outcome(step.kind, code ?? 1, reader.end());
      complaints.end();
      resolve({ ...count, failures: [...reader.failures(), ...complaints.failures()] });
    });
  });
}

const begin = performance.now();
const rows: string[] = [];
const failures: string[] = [];
const sum: Count = { passed: 0, failed: 0 };
for (const step of chosen(process.argv.slice(2))) {
  if (stopped) break;
  process.stdout.write(`\n━━ ${step.name} ━━ ${step.command.join(' ')}\n`);
  const from = performance.now();
  const count = await runStep(step);
  sum.passed += count.passed;
  sum.failed += count.failed;
  const row = `${count.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(12)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(3)} failed ${seconds(from).padStart(7)} s`;
  rows.push(row);
  if (count.failed > 0) failures.push(`\n${step.name}:`, ...count.failures);
  process.stdout.write(`── ${row}\n`);
}
process.stdout.write(`\n${rows.join('\n')}\n${seconds(begin)} s in all\n`);
if (failures.length > 0) process.stdout.write(`${failures.join('\n')}\n\n`);
if (stopped) process.stdout.write('stopped before the end\n');
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exit(sum.failed > 0 || sum.passed === 0 || stopped ? 1 : 0);
