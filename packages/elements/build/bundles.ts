import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terserModule from '@rollup/plugin-terser';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { squeezeTemplates } from './squeeze-templates.ts';

// Its types describe a CommonJS module with a `default`; what Node imports is the function itself.
const terser = terserModule as unknown as typeof terserModule.default;

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Every element, in the order in which they are listed anywhere. */
export const ELEMENTS = [
  'edu-identity-verification',
  'edu-quiz-runner',
  'edu-course-player',
] as const;

/**
 * What two elements of three use goes with what all use: a chunk more is a request more, and costs each of the two as
 * much as it saves the third.
 */
const SHARED =
  /elements\/src\/base\/(?!messages\.en|css-properties)|lit-html\/directives\/(?:keyed|live)\b/;

/** hls.js is many times the size of all elements together, so it stays out of every first load. */
const HLS_ENGINE = /hls-engine\.ts$/;
const HLS_FILE = 'khuevan-hls.min.js';

const plugins = (): Plugin[] => [
  squeezeTemplates(),
  nodeResolve({
    browser: true,
    // The sources of our own packages, and the production build of Lit.
    exportConditions: ['@khuevan/source', 'production', 'browser', 'module', 'import', 'default'],
    extensions: ['.ts', '.js'],
  }),
  esbuild({
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
  }),
];

const minify = (): Plugin =>
  terser({
    ecma: 2020,
    module: true,
    compress: { passes: 2, unsafe_arrows: true },
    format: { comments: false },
  });

async function bundle(
  input: string | Record<string, string>,
  output: Parameters<Awaited<ReturnType<typeof rollup>>['generate']>[0],
  more: Plugin[] = [minify()],
): Promise<OutputChunk[]> {
  const build = await rollup({
    input,
    plugins: [...more, ...plugins()],
    onwarn: (warning) => {
      throw new Error(`rollup: ${warning.message}`);
    },
  });
  try {
    const result = await build.generate({ ...output, generatedCode: 'es2015' });
    return result.output.filter((file): file is OutputChunk => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/** A module an element over shared chunks, and the autoloader, for pages without a bundler. */
export function splitBundle(): Promise<OutputChunk[]> {
  const elements = ELEMENTS.map((name) => [name, source(`${name}/index.ts`)] as const);
  return bundle(
    { ...Object.fromEntries(elements), autoloader: source('autoloader.ts') },
    {
      format: 'es',
      entryFileNames: ({ name }) => (name === 'autoloader' ? '[name].js' : 'browser/[name].js'),
      chunkFileNames: 'browser/chunks/[name]-[hash].js',
      manualChunks: (id) => (SHARED.test(id) ? 'shared' : null),
    },
  );
}

/** Everything in one file for one script tag, classic or module; hls.js in a file beside it, fetched when needed. */
export async function oneFileBundle(): Promise<OutputChunk[]> {
  const outside: Plugin = {
    name: 'hls-beside',
    resolveId: (id) => (HLS_ENGINE.test(id) ? { id: `./${HLS_FILE}`, external: true } : null),
  };
  // Not minified by itself: its name is called from the text around it.
  const [guard] = await bundle(source('one-file-guard.ts'), { format: 'iife', name: 'guard' }, []);
  if (guard === undefined) throw new Error('the guard has no code');
  const intro = `${guard.code}if(guard.isSecondCopy(${JSON.stringify(ELEMENTS)}))return;`;
  const all = await bundle(
    source('all.ts'),
    { format: 'iife', entryFileNames: 'khuevan.min.js', inlineDynamicImports: true, intro },
    [outside, minify()],
  );
  const hls = await bundle(source('edu-course-player/video/hls-engine.ts'), {
    format: 'es',
    entryFileNames: HLS_FILE,
  });
  return [...all, ...hls];
}

/** What a page pays for one call of the SDK: a client and one operation that gets a resource. */
export function sdkGetOneBundle(): Promise<OutputChunk[]> {
  const entry = '\0sdk-get-one';
  const virtual: Plugin = {
    name: 'sdk-get-one',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) =>
      id === entry
        ? "export { createClient } from '@khuevan/sdk'; export { getLearner } from '@khuevan/sdk/registry';"
        : null,
  };
  return bundle({ 'sdk-get-one': entry }, { format: 'es' }, [virtual, minify()]);
}

/** The entry and every chunk it imports statically: what has to arrive before it runs. */
export function staticClosure(chunks: readonly OutputChunk[], entryName: string): OutputChunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ name, isEntry }) => isEntry && name === entryName);
  if (entry === undefined) throw new Error(`no entry ${entryName}`);
  const found = new Set<OutputChunk>();
  const add = (chunk: OutputChunk): void => {
    if (found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported === undefined) throw new Error(`${chunk.fileName} imports ${file} from outside`);
      add(imported);
    }
  };
  add(entry);
  return [...found];
}
