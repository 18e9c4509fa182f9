/** What pages get from the built elements: one script tag, two copies, the autoloader, a strict policy, integrity. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { oneFileBundle, splitBundle } from '../../../elements/build/bundles.ts';
import { Checks } from '../test/checks.ts';
import { chromiumLaunchOptions } from '../test/chromium.ts';
import { checkPages } from './pages.ts';
import { serveBuilt } from './site.ts';

const run = promisify(execFile);
const elements = fileURLToPath(new URL('../../../elements/', import.meta.url));
const GENERATED = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'web-types.json',
];

const checks = new Checks();

await checks.check('every module imports in Node without a DOM', async () => {
  const source = join(elements, 'src');
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !/\.(?:test|stories|d)\.ts$|(?:^|\/)testing\//.test(file),
  );
  if (files.length < 50) throw new Error(`only ${files.length} modules were found`);
  const code = `for (const file of ${JSON.stringify(files)}) await import(${JSON.stringify(`${source}/`)} + file);`;
  await run(process.execPath, [
    '--conditions=@khuevan/source',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    code,
  ]);
});

await checks.check('the manifest and the editors’ data are current', async () => {
  const before = await Promise.all(GENERATED.map((file) => readFile(join(elements, file), 'utf8')));
  const folder = await mkdtemp(join(tmpdir(), 'khuevan-manifest-'));
  try {
    const cem = join(elements, '../../node_modules/.bin/cem');
    await run(cem, ['analyze', '--config', 'build/custom-elements-manifest.config.mjs'], {
      cwd: elements,
      env: { ...process.env, MANIFEST_FOLDER: relative(elements, folder) },
    });
    for (const [index, file] of GENERATED.entries()) {
      if ((await readFile(join(folder, file), 'utf8')) !== before[index]) {
        throw new Error(`${file} is stale: run npm run manifest -w @khuevan/elements`);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

const files = new Map(
  [...(await splitBundle()), ...(await oneFileBundle())].map((chunk) => [
    chunk.fileName,
    chunk.code,
  ]),
);
const oneFile = files.get('khuevan.min.js') ?? '';
files.set('other-version.js', oneFile.replaceAll('"0.1.0"', '"0.0.9"'));
const site = await serveBuilt(files);
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  await checkPages(checks, browser, site, oneFile);
} finally {
  await browser.close();
  site.close();
}
checks.finish();
