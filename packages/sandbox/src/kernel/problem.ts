import { PROBLEMS } from './problem-catalogue.ts';
import { FIELD_MESSAGES } from './field-messages.ts';
import type { FieldCode } from './field-messages.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import { redact } from './redact.ts';
import type { Locale } from './service.ts';

/** One thing that is wrong with a request: in the body (`pointer`, RFC 6901) or a parameter. */
export interface FieldError {
  pointer?: string;
  parameter?: string;
  code: FieldCode;
  /** Values for the message's placeholders. Never personal data: they are shown and logged. */
  values?: Readonly<Record<string, string | number>>;
}

export interface ProblemOptions {
  /** Replaces the catalogue's text when the case needs its own words. */
  detail?: Readonly<Record<Locale, string>>;
  errors?: readonly FieldError[];
  headers?: Readonly<Record<string, string>>;
  /** Where the failure came from; logged, never sent. */
  cause?: unknown;
}

/** The body of every failure: RFC 9457. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** The path that was called, without its query. */
  instance?: string;
  requestId: string;
  errors?: { pointer?: string; parameter?: string; code: FieldCode; message: string }[];
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly status: number;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = PROBLEMS[code].status;
    this.options = options;
  }

  get headers(): Readonly<Record<string, string>> {
    return this.options.headers ?? {};
  }

  /** @param instance the path that was called; a number that may be personal is blotted out */
  toBody(locale: Locale, requestId: string, apiOrigin: string, instance: string): ProblemBody {
    const entry = PROBLEMS[this.code];
    const errors = this.options.errors?.map(({ pointer, parameter, code, values }) => ({
      ...(pointer === undefined ? {} : { pointer: redact(pointer).slice(0, 512) }),
      ...(parameter === undefined ? {} : { parameter: redact(parameter).slice(0, 128) }),
      code,
      message: fieldMessage(code, locale, values),
    }));
    return {
      type: `${apiOrigin}/problems/${this.code}`,
      title: entry.title[locale],
      status: entry.status,
      code: this.code,
      detail: this.options.detail?.[locale] ?? entry.detail[locale],
      ...(instance === '' ? {} : { instance: redact(instance).slice(0, 512) }),
      requestId,
      ...(errors === undefined || errors.length === 0 ? {} : { errors }),
    };
  }
}

function fieldMessage(
  code: FieldCode,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return FIELD_MESSAGES[code][locale].replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    String(values[name] ?? ''),
  );
}

/** The failure to throw from a handler: `throw problem('not-found')`. */
export function problem(code: ProblemCode, options?: ProblemOptions): ProblemError {
  return new ProblemError(code, options);
}
