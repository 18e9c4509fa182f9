import type { JsonSchema, OpenApiDocument, Operation } from './documents.ts';
import { resolve } from './documents.ts';

/** Where a schema holds sensitive personal data: by member, through lists. */
interface Sensitivity {
  /** Members that are sensitive themselves. */
  readonly fields: ReadonlySet<string>;
  /** Members in which sensitive ones lie. */
  readonly inside: ReadonlyMap<string, Sensitivity>;
}

/** What an answer showed. */
export interface SensitiveData {
  /** Ids of the records whose sensitive members were shown. */
  subjectIds: string[];
  /** Names of these members; never their values. */
  fields: string[];
}

const OWNERS = ['learnerId', 'staffId', 'guardianId', 'candidateId', 'id'];
const DEEPEST = 12;

function isEmpty({ fields, inside }: Sensitivity): boolean {
  return fields.size === 0 && inside.size === 0;
}

/** Merges what the parts of a schema say: `allOf`, `oneOf`, a list's items. */
function readSchema(document: OpenApiDocument, schema: JsonSchema, depth: number): Sensitivity {
  const fields = new Set<string>();
  const inside = new Map<string, Sensitivity>();
  if (depth > DEEPEST) return { fields, inside };
  const { value } = resolve<JsonSchema>(document, schema, '');
  const take = (other: Sensitivity) => {
    for (const name of other.fields) fields.add(name);
    for (const [name, below] of other.inside) inside.set(name, below);
  };
  for (const part of ['allOf', 'oneOf', 'anyOf']) {
    for (const member of (value[part] ?? []) as JsonSchema[]) {
      take(readSchema(document, member, depth + 1));
    }
  }
  if (value['items'] !== undefined) {
    take(readSchema(document, value['items'] as JsonSchema, depth + 1));
  }
  for (const [name, member] of Object.entries((value['properties'] ?? {}) as JsonSchema)) {
    const property = member as JsonSchema;
    if (property['x-data-class'] === 'sensitive') fields.add(name);
    const below = readSchema(document, property, depth + 1);
    if (!isEmpty(below)) inside.set(name, below);
  }
  return { fields, inside };
}

function walk(
  value: unknown,
  sensitivity: Sensitivity,
  owner: string | null,
  found: { subjects: Set<string>; fields: Set<string> },
): void {
  if (Array.isArray(value)) {
    for (const member of value) walk(member, sensitivity, owner, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const members = value as Record<string, unknown>;
  const named = OWNERS.map((name) => members[name]).find((id) => typeof id === 'string');
  const subject = typeof named === 'string' ? named : owner;
  for (const name of sensitivity.fields) {
    if (members[name] === undefined || members[name] === null) continue;
    found.fields.add(name);
    if (subject !== null) found.subjects.add(subject);
  }
  for (const [name, below] of sensitivity.inside) walk(members[name], below, subject, found);
}

/** Finds, by what the documents mark with `x-data-class: sensitive`, which answers show such data. */
export class SensitiveDataFinder {
  readonly #documents: ReadonlyMap<string, OpenApiDocument>;
  readonly #known = new Map<string, Sensitivity>();

  /** @param documents by service */
  constructor(documents: ReadonlyMap<string, OpenApiDocument>) {
    this.#documents = documents;
  }

  /**
   * @param body of a successful answer, as it is sent
   * @param type its media type
   * @returns null when it shows none
   */
  find(
    operation: Operation,
    status: number,
    body: unknown,
    type = 'application/json',
  ): SensitiveData | null {
    const sensitivity = this.#sensitivityOf(operation, status, type);
    if (isEmpty(sensitivity)) return null;
    const found = { subjects: new Set<string>(), fields: new Set<string>() };
    walk(body, sensitivity, null, found);
    if (found.fields.size === 0) return null;
    return { subjectIds: [...found.subjects], fields: [...found.fields].toSorted() };
  }

  /** The sensitive members that the lines of a stream may hold. */
  inStream(operation: Operation, status: number): string[] {
    const { fields, inside } = this.#sensitivityOf(operation, status, 'application/x-ndjson');
    return [...fields, ...inside.keys()].toSorted();
  }

  /** Whether an answer that is no JSON – a printed form, a file – is marked as sensitive as a whole. */
  isContentSensitive(operation: Operation, status: number, type: string): boolean {
    const document = this.#documents.get(operation.service);
    const pointer = operation.responses.get(String(status))?.content.get(type);
    if (document === undefined || pointer === undefined || pointer === null) return false;
    const { value } = resolve<JsonSchema>(document, { $ref: `#${pointer}` }, '');
    return value['x-data-class'] === 'sensitive';
  }

  #sensitivityOf(operation: Operation, status: number, type: string): Sensitivity {
    const key = `${operation.id} ${status} ${type}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const document = this.#documents.get(operation.service);
    const pointer = operation.responses.get(String(status))?.content.get(type);
    const read =
      document === undefined || pointer === undefined || pointer === null
        ? { fields: new Set<string>(), inside: new Map<string, Sensitivity>() }
        : readSchema(document, { $ref: `#${pointer}` }, 0);
    this.#known.set(key, read);
    return read;
  }
}
