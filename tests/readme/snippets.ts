import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const SNIPPETS = ['portal', 'portalScript', 'policy', 'vendor', 'webhook', 'sdk'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

/** The code blocks of a README that stand under `<!-- run: name -->`. */
export async function readSnippets(root: string): Promise<Record<SnippetName, string>> {
  const text = await readFile(join(root, 'README.md'), 'utf8');
  const found = new Map<string, string>();
  for (const [, name = '', code = ''] of text.matchAll(
    /<!-- run: ([A-Za-z]+) -->\n```[a-z]*\n(.*?)\n```/gs,
  )) {
    found.set(name, code);
  }
  return Object.fromEntries(
    SNIPPETS.map((name) => {
      const code = found.get(name);
      if (code === undefined) throw new Error(`README.md has no snippet "${name}"`);
      return [name, code];
    }),
  ) as Record<SnippetName, string>;
}
