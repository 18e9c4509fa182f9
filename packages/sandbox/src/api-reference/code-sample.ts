import {
  resolve,
  type MediaTypeObject,
  type OpenApiDocument,
  type Operation,
  type ParameterObject,
} from '../kernel/http/documents.ts';
import { DEMO_VALUES } from './demo-values.ts';
import { sourceText } from './source-text.ts';

/** Rows of a list that a sample asks for. */
const LIST_LIMIT = 5;

/** The credentials file that samples read: the ministry may act for every authority. */
const CREDENTIALS = '.khuevan/state/clients/ministry-demo.json';

/**
 * A whole program that calls the operation through the SDK, from the document's own examples: what is shown on the
 * reference page. A backend's program runs as it stands beside `npm start`.
 *
 * @param api origin of the API
 */
export function codeSample(
  operation: Operation,
  document: OpenApiDocument,
  api = 'http://localhost:4401',
): string {
  const { id, service } = operation;
  // The platform registers applications by an operation of the same name as the SDK's own function.
  const name = id === 'createClient' ? 'registerClient' : id;
  const call = `${name}(${callArguments(operation, document).join(', ')})`;
  const client = clientOf(operation, api);
  const hasAnswer = [...operation.responses].some(
    ([status, { content }]) => status.startsWith('2') && content.size > 0,
  );
  const parts = {
    imports: [
      ...client.imports,
      `import { ${name === id ? id : `${id} as ${name}`} } from '@khuevan/sdk/${service}';`,
    ].toSorted((a, b) => Number(b.includes('node:')) - Number(a.includes('node:'))),
    client: client.lines,
    use: useOf(operation, call, hasAnswer),
  };
  return [...parts.imports, '', ...parts.client, '', ...parts.use, ''].join('\n');
}

function useOf(operation: Operation, call: string, hasAnswer: boolean): string[] {
  if (isDownload(operation)) {
    return [`for await (const row of ${call}) {`, '  console.log(row);', '}'];
  }
  if (isPaged(operation)) {
    return [`const { data } = await ${call};`, 'console.log(data);'];
  }
  return hasAnswer ? [`const answer = await ${call};`, 'console.log(answer);'] : [`await ${call};`];
}

const isPaged = ({ parameters }: Operation): boolean =>
  parameters.some(({ name, in: place }) => place === 'query' && name === 'cursor');

const isDownload = ({ responses }: Operation): boolean =>
  [...responses.values()].some(({ content }) => content.has('application/x-ndjson'));

interface ClientSource {
  imports: string[];
  lines: string[];
}

function clientOf({ isPublic, allows, scopes, parameters }: Operation, api: string): ClientSource {
  const takesProof = parameters.some(({ name }) => name.toLowerCase() === 'dpop');
  if (isPublic && !takesProof) {
    return {
      imports: ["import { createClient } from '@khuevan/sdk';"],
      lines: [`const client = createClient({ baseUrl: '${api}', locale: 'vi' });`],
    };
  }
  if (!allows.has('client')) {
    const module = allows.has('person') ? 'auth/person-sign-in' : 'auth/widget-session';
    const who = allows.has('person') ? 'a person who signed in' : "a widget's session";
    return {
      imports: ["import type { Client } from '@khuevan/sdk';"],
      lines: [
        `// The client of ${who}: see @khuevan/sdk/${module}.`,
        'declare const client: Client;',
      ],
    };
  }
  return {
    imports: [
      "import { readFile } from 'node:fs/promises';",
      "import { createClient } from '@khuevan/sdk';",
      "import { clientCredentials } from '@khuevan/sdk/auth/client-credentials';",
    ],
    lines: [
      `const file = '${CREDENTIALS}';`,
      "const { api, identityProvider, clientId, privateKey } = JSON.parse(await readFile(file, 'utf8'));",
      'const client = createClient({',
      '  baseUrl: api,',
      '  auth: clientCredentials({',
      '    tokenEndpoint: `${identityProvider}/token`,',
      '    clientId,',
      '    privateKey,',
      `    scope: ${sourceText(scopes, '    ')},`,
      '    resource: api,',
      '  }),',
      "  locale: 'vi',",
      '});',
    ],
  };
}

function callArguments(operation: Operation, document: OpenApiDocument): string[] {
  const input: [string, string][] = operation.parameters.flatMap((parameter) => {
    const value = inputValue(parameter, document);
    return value === undefined ? [] : [[parameter.name, sourceText(value, '  ')]];
  });
  const body = bodySource(operation, document);
  if (body !== undefined) input.push(['body', body]);
  const ifMatch = operation.parameters.find(({ name }) => name === 'If-Match');
  const members = input.map(([name, source]) => `${name}: ${source}`);
  const line = `{ ${members.join(', ')} }`;
  const inputSource =
    line.length < 60 && !line.includes('\n') ? line : `{\n  ${members.join(',\n  ')},\n}`;
  return [
    'client',
    ...(members.length > 0 || ifMatch !== undefined
      ? [members.length === 0 ? '{}' : inputSource]
      : []),
    // The version that the change is based on: what `ETag` said when it was read.
    ...(ifMatch === undefined ? [] : [`{ ifMatch: ${sourceText(exampleOf(ifMatch, document))} }`]),
  ];
}

function inputValue(parameter: ParameterObject, document: OpenApiDocument): unknown {
  const { name, in: place, required } = parameter;
  if (place === 'query' && name === 'limit') return LIST_LIMIT;
  if (place !== 'path' && !(place === 'query' && required === true)) return undefined;
  return demoOrExample(parameter, document);
}

/** What a sample and the page put into a parameter: a row of the seed, else the document's example. */
export function demoOrExample(parameter: ParameterObject, document: OpenApiDocument): unknown {
  const value = DEMO_VALUES[parameter.name];
  return value ?? exampleOf(parameter, document);
}

function exampleOf(parameter: ParameterObject, document: OpenApiDocument): unknown {
  const { example, schema, ...rest } = parameter;
  const [named] = examplesOf((rest as MediaTypeObject).examples, document);
  const { value: known } = resolve<{ example?: unknown; enum?: unknown[] }>(document, schema, '');
  return example ?? named ?? known.example ?? known.enum?.[0] ?? 'example';
}

function examplesOf(
  examples: MediaTypeObject['examples'],
  document: OpenApiDocument,
): readonly unknown[] {
  return Object.values(examples ?? {}).map(
    (example) =>
      resolve<{ value?: unknown }>(document, example as { value?: unknown }, '').value.value,
  );
}

function bodySource({ object }: Operation, document: OpenApiDocument): string | undefined {
  if (object.requestBody === undefined) return undefined;
  const { content } = resolve<{ content: Record<string, MediaTypeObject> }>(
    document,
    object.requestBody,
    '',
  ).value;
  const [type = '', media = {}] = Object.entries(content)[0] ?? [];
  if (type === 'application/octet-stream') return "new Blob(['%PDF-1.7 …'])";
  const value = media.example ?? examplesOf(media.examples, document)[0];
  if (type === 'application/x-ndjson') {
    const rows =
      typeof value === 'string'
        ? value
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line): unknown => JSON.parse(line))
        : [value].flat();
    return sourceText(rows.slice(0, 1), '  ');
  }
  return sourceText(value ?? {}, '  ');
}
