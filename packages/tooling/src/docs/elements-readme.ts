/**
 * Writes the reference part of `packages/elements/README.md` from the custom elements manifest: run it
 * after a change of an element's class comment. A test holds that the page is current.
 */
import { readFile, writeFile } from 'node:fs/promises';

const MANIFEST = new URL('../../../elements/custom-elements.json', import.meta.url);
const PAGE = new URL('../../../elements/README.md', import.meta.url);
const MARK = '<!-- reference: written from custom-elements.json -->\n';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The elements' reference as Markdown. */
export async function elementsReference(): Promise<string> {
  const { modules } = JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .map(section)
    .join('\n');
}

function section({ tagName, summary, attributes, events, slots, cssParts }: Declaration): string {
  return [
    `## \`<${tagName}>\`\n\n${summary ?? ''}\n`,
    table('attribute', attributes),
    table('event', events),
    table('slot', slots),
    table('part', cssParts),
  ].join('\n');
}

function table(title: string, rows: readonly Named[] = []): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ name, description = '' }) => `| \`${name}\` | ${oneLine(description)} |`,
  );
  return `| ${title} | |\n|---|---|\n${lines.join('\n')}\n`;
}

const oneLine = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** The page with its reference renewed. */
export async function renewedPage(): Promise<{ before: string; after: string }> {
  const before = await readFile(PAGE, 'utf8');
  const [introduction = ''] = before.split(MARK);
  return { before, after: `${introduction}${MARK}\n${await elementsReference()}` };
}

if (import.meta.main) await writeFile(PAGE, (await renewedPage()).after);
