import { bodyErrors } from '../../kernel/http/field-errors.ts';
import { loadDocuments } from '../../kernel/http/documents.ts';
import { findUnsafeValues, isUnsafeText } from '../../kernel/http/unsafe-text.ts';
import { DocumentValidator } from '../../kernel/http/validation.ts';
import type { FieldError } from '../../kernel/problem.ts';
import { redact } from '../../kernel/redact.ts';
import type { CreateLearner } from './learner-input.ts';

/** What one line of an import says, or why it can't be read. */
export type ParsedLine =
  | { readonly input: CreateLearner }
  | { readonly errors: readonly FieldError[] };

export type LineParser = (line: string) => ParsedLine;

async function createParser(): Promise<LineParser> {
  const documents = await loadDocuments();
  const registry = documents.filter(({ service }) => service === 'registry');
  const validate = new DocumentValidator(registry).schemaValidator(
    'registry',
    '/components/schemas/CreateLearner',
  );
  return (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { errors: [{ pointer: '', code: 'invalid' }] };
    }
    const unsafe = findUnsafeValues(value);
    if (unsafe.length > 0) return { errors: unsafe.map(storable) };
    if (!validate(value)) return { errors: bodyErrors(validate.errors ?? []).map(storable) };
    return { input: value as CreateLearner };
  };
}

/** Row errors are kept: a number that somebody used as a name must not stay in them, nor a name without an end. */
const storable = (error: FieldError): FieldError =>
  error.pointer === undefined ? error : { ...error, pointer: redact(error.pointer).slice(0, 512) };

let parser: Promise<LineParser> | undefined;

/** Judges a line by the document's `CreateLearner`, as a request's body is judged. */
export function lineParser(): Promise<LineParser> {
  parser ??= createParser();
  return parser;
}

/** Whether the database can hold the lines until they are worked off: U+0000 and half characters it can't. */
export const areStorable = (lines: readonly { readonly text: string }[]): boolean =>
  !lines.some(({ text }) => isUnsafeText(text));

/** Lines with content and their numbers, counted from 1 over all lines of the file. */
export function contentLines(text: string): { readonly line: number; readonly text: string }[] {
  return text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/u)
    .map((content, index) => ({ line: index + 1, text: content }))
    .filter(({ text: content }) => content.trim() !== '');
}
