import type { JsonObject, JsonValue } from '../json.ts';

/** One place where a document breaks a rule. */
export interface Finding {
  /** JSON Pointer into the bundled document. */
  pointer: string;
  message: string;
}

/** A document under test and what it must agree with. */
export interface LintContext {
  service: string;
  /** The bundled document: every reference is local. */
  document: JsonObject;
  /** Names in the platform's `x-scope-registry`. */
  scopes: ReadonlySet<string>;
  /** Operation id → the services whose documents use it. */
  operationIds: ReadonlyMap<string, readonly string[]>;
}

export interface Rule {
  /** kebab-case; named in messages. */
  name: string;
  check(context: LintContext): Finding[];
}

/** An operation of `paths`, or the request of a webhook. */
export interface OperationNode {
  pointer: string;
  /** Lower case. */
  method: string;
  /** Path template; the webhook's name for a webhook. */
  path: string;
  isWebhook: boolean;
  operation: JsonObject;
  /** Parameters of the path and of the operation, references followed. */
  parameters: JsonObject[];
}

/** Something that has a schema and examples: a body's media type, or a parameter. */
export interface SchemaHolder {
  pointer: string;
  schema: JsonValue;
  holder: JsonObject;
}
