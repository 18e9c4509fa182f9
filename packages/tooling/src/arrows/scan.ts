import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { importsOf, packageOf } from './imports.ts';
import { isTestFile, RULES, TEST_MAY, type PackageRule } from './rules.ts';

export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const SKIPPED = new Set(['node_modules', 'dist', 'media']);

/** TypeScript and JavaScript sources under a folder, as paths from it. */
export function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name)) return [];
      return sourcesUnder(join(folder, entry.name)).map((file) => join(entry.name, file));
    }
    return /\.(ts|mts|js|mjs)$/.test(entry.name) ? [entry.name] : [];
  });
}

/** What one file of a package imports against its rule and its package.json; empty when all is well. */
export function wrongImports(
  name: string,
  rule: PackageRule,
  manifest: Manifest,
  file: { path: string; absolute: string; source: string; root: string },
): string[] {
  const wrong: string[] = [];
  const test = isTestFile(`/${file.path}`);
  for (const specifier of importsOf(file.source)) {
    if (specifier.startsWith('.')) {
      const target = relative(
        join(file.root, rule.folder),
        resolve(dirname(file.absolute), specifier),
      );
      if (target.startsWith('..') && !test && !isTooling(name)) {
        wrong.push(`${file.path} imports ${specifier}: outside its package`);
      }
      continue;
    }
    const imported = packageOf(specifier);
    if (imported === null || imported === name) continue;
    if (
      imported in RULES &&
      !rule.may.includes(imported) &&
      !rule.may.includes(specifier) &&
      !(test && TEST_MAY.includes(imported))
    ) {
      wrong.push(`${file.path} imports ${imported}: no arrow from ${name}`);
    } else if (
      !test &&
      isShipped(file.path) &&
      !isTooling(name) &&
      !shipped(manifest).has(imported)
    ) {
      wrong.push(`${file.path} imports ${imported}: not among the dependencies of ${name}`);
    }
  }
  return wrong;
}

const isTooling = (name: string): boolean => name === '@khuevan/tooling';
const isShipped = (path: string): boolean => path.startsWith('src/');
const shipped = (manifest: Manifest): Set<string> =>
  new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);

/** All wrong imports of one package. */
export function scanPackage(root: string, name: string, rule: PackageRule): string[] {
  const folder = join(root, rule.folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return sourcesUnder(folder).flatMap((path) => {
    const absolute = join(folder, path);
    return wrongImports(name, rule, manifest, {
      path,
      absolute,
      root,
      source: readFileSync(absolute, 'utf8'),
    });
  });
}
