import { describe, expect, it } from 'vitest';
import { isObject, resolvePointer, type JsonObject, type JsonValue } from '../json.ts';
import { RULES } from './index.ts';
import type { LintContext } from './rule.ts';
import { sampleContext } from './sample.ts';

/** One fault and what the rule says of it. */
interface Fault {
  rule: string;
  fault: string;
  break: (document: JsonObject, context: LintContext) => void;
  pointer: string;
  message: string | RegExp;
}

function at(document: JsonObject, pointer: string): JsonObject {
  const place = resolvePointer(document, pointer);
  if (!isObject(place)) throw new Error(`no object at ${pointer}`);
  return place;
}

const set =
  (pointer: string, name: string, value: JsonValue) =>
  (document: JsonObject): void => {
    at(document, pointer)[name] = value;
  };

const drop =
  (pointer: string, name: string) =>
  (document: JsonObject): void => {
    delete at(document, pointer)[name];
  };

const PUPIL = '/components/schemas/Pupil';
const NAME = `${PUPIL}/properties/name`;
const LIST = '/paths/~1pupils/get';
const CREATE = '/paths/~1pupils/post';
const UPDATE = '/paths/~1pupils~1{pupilId}/patch';
const JSON_BODY = `${CREATE}/requestBody/content/application~1json`;

const rename = (from: string, to: string) => (document: JsonObject) => {
  const paths = at(document, '/paths');
  paths[to] = paths[from] ?? null;
  delete paths[from];
};

const FAULTS: Fault[] = [
  {
    rule: 'bounded-values',
    fault: 'text without a bound',
    break: drop(NAME, 'maxLength'),
    pointer: NAME,
    message: 'needs maxLength',
  },
  {
    rule: 'bounded-values',
    fault: 'a list without a bound',
    break: drop('/components/schemas/PupilList/properties/data', 'maxItems'),
    pointer: '/components/schemas/PupilList/properties/data',
    message: 'needs maxItems',
  },
  {
    rule: 'bounded-values',
    fault: 'a number without a bound',
    break: drop(`${PUPIL}/properties/marks/additionalProperties`, 'maximum'),
    pointer: `${PUPIL}/properties/marks/additionalProperties`,
    message: 'needs maximum',
  },
  {
    rule: 'bounded-values',
    fault: 'a map without a bound',
    break: drop(`${PUPIL}/properties/marks`, 'maxProperties'),
    pointer: `${PUPIL}/properties/marks`,
    message: 'needs maxProperties',
  },
  {
    rule: 'bounded-values',
    fault: 'a parameter without a bound',
    break: drop(`${LIST}/parameters/0/schema`, 'maxLength'),
    pointer: `${LIST}/parameters/0/schema`,
    message: 'needs maxLength',
  },
  {
    rule: 'closed-bodies',
    fault: 'a body that takes anything',
    break: drop('/components/schemas/CreatePupil', 'additionalProperties'),
    pointer: `${CREATE}/requestBody`,
    message: 'the object at the root needs additionalProperties: false',
  },
  {
    rule: 'data-class',
    fault: 'a birth date without a class',
    break: drop(`${PUPIL}/properties/birthDate`, 'x-data-class'),
    pointer: `${PUPIL}/properties/birthDate`,
    message: 'needs x-data-class: basic, sensitive or none',
  },
  {
    rule: 'data-class',
    fault: 'a class that does not exist',
    break: set(NAME, 'x-data-class', 'secret'),
    pointer: NAME,
    message: 'x-data-class is basic, sensitive or none',
  },
  {
    rule: 'known-scopes',
    fault: 'no x-scopes',
    break: drop(LIST, 'x-scopes'),
    pointer: LIST,
    message: 'needs x-scopes',
  },
  {
    rule: 'known-scopes',
    fault: 'a scope that nobody can have',
    break: (document) => {
      set(LIST, 'x-scopes', ['sample.all'])(document);
      set(LIST, 'security', [{ clientCredentials: ['sample.all'] }])(document);
    },
    pointer: LIST,
    message: "the scope sample.all is not in the platform's x-scope-registry",
  },
  {
    rule: 'known-scopes',
    fault: 'security that asks for less',
    break: set(LIST, 'security', [{ clientCredentials: [] }]),
    pointer: LIST,
    message: 'security and x-scopes differ',
  },
  {
    rule: 'known-scopes',
    fault: 'widgets that security does not let in',
    break: set(LIST, 'x-widgets', ['edu-sample']),
    pointer: LIST,
    message: 'security names widgetSession exactly where x-widgets is',
  },
  {
    rule: 'known-scopes',
    fault: 'no security of its own',
    break: drop(LIST, 'security'),
    pointer: LIST,
    message: 'needs its own security',
  },
  {
    rule: 'made-up-people',
    fault: 'a number that may be somebody',
    break: set(
      `${JSON_BODY}/examples/one/value`,
      'personalNumber',
      `${'0'.repeat(2)}1${'2'.repeat(9)}`,
    ),
    pointer: `${JSON_BODY}/examples/one/value/personalNumber`,
    message: 'a personal number in an example begins with 000',
  },
  {
    rule: 'named-examples',
    fault: 'a request without an example',
    break: drop(JSON_BODY, 'examples'),
    pointer: JSON_BODY,
    message: 'needs a named example',
  },
  {
    rule: 'named-examples',
    fault: 'an answer without an example',
    break: set(`${LIST}/responses/200/content/application~1json`, 'examples', {}),
    pointer: `${LIST}/responses/200/content/application~1json`,
    message: 'needs a named example',
  },
  {
    rule: 'one-tag',
    fault: 'two tags',
    break: set(LIST, 'tags', ['pupils', 'others']),
    pointer: LIST,
    message: 'needs exactly one tag',
  },
  {
    rule: 'one-tag',
    fault: 'a tag that is not declared',
    break: set(LIST, 'tags', ['others']),
    pointer: LIST,
    message: 'the tag others is not declared',
  },
  {
    rule: 'operation-ids',
    fault: 'no id',
    break: drop(LIST, 'operationId'),
    pointer: LIST,
    message: 'needs an operationId',
  },
  {
    rule: 'operation-ids',
    fault: 'an id that is no verb and noun',
    break: set(LIST, 'operationId', 'pupils_list'),
    pointer: LIST,
    message: 'pupils_list is not a verb of the list and a noun in camelCase',
  },
  {
    rule: 'operation-ids',
    fault: 'an id that another document uses',
    break: (_, context) => {
      (context.operationIds as Map<string, string[]>).set('listPupils', ['other', 'sample']);
    },
    pointer: LIST,
    message: 'listPupils is used 2 times: other, sample',
  },
  {
    rule: 'pages',
    fault: 'a cursor without a limit',
    break: (document) => {
      set(LIST, 'parameters', [at(document, `${LIST}/parameters/0`)])(document);
    },
    pointer: LIST,
    message: 'takes both cursor and limit or neither',
  },
  {
    rule: 'pages',
    fault: 'a page of another shape',
    break: set('/components/schemas/PupilList/properties', 'total', { type: 'integer' }),
    pointer: LIST,
    message: 'answers { data, nextCursor? } and no more',
  },
  {
    rule: 'path-names',
    fault: 'an address in camelCase',
    break: rename('/pupils', '/pupilRecords'),
    pointer: '/paths/~1pupilRecords',
    message: 'pupilRecords is neither kebab-case nor a camelCase parameter',
  },
  {
    rule: 'path-names',
    fault: 'a collection in the singular',
    break: rename('/pupils/{pupilId}', '/pupil/{pupilId}'),
    pointer: '/paths/~1pupil~1{pupilId}',
    message: 'pupil holds many, so its name is a plural',
  },
  {
    rule: 'problem-responses',
    fault: 'no default',
    break: drop(`${LIST}/responses`, 'default'),
    pointer: LIST,
    message: 'needs a response default',
  },
  {
    rule: 'problem-responses',
    fault: 'no 401 where a token is needed',
    break: drop(`${LIST}/responses`, '401'),
    pointer: LIST,
    message: 'needs a response 401',
  },
  {
    rule: 'problem-responses',
    fault: 'no 428 where If-Match is needed',
    break: drop(`${UPDATE}/responses`, '428'),
    pointer: UPDATE,
    message: 'needs a response 428',
  },
  {
    rule: 'problem-responses',
    fault: 'an error that is no problem',
    break: set(`${LIST}/responses`, '400', {
      description: 'Wrong.',
      content: { 'application/json': {} },
    }),
    pointer: `${LIST}/responses/400`,
    message: 'must be application/problem+json with the schema Problem, and nothing else',
  },
  {
    rule: 'property-names',
    fault: 'a property in snake_case',
    break: set(`${PUPIL}/properties`, 'birth_date', { type: 'boolean' }),
    pointer: `${PUPIL}/properties/birth_date`,
    message: 'is not camelCase',
  },
  {
    rule: 'property-names',
    fault: 'a parameter in snake_case',
    break: set(`${LIST}/parameters/0`, 'name', 'page_token'),
    pointer: LIST,
    message: 'the parameter page_token is not camelCase',
  },
  {
    rule: 'safe-writes',
    fault: 'a creation that cannot be repeated',
    break: set(CREATE, 'parameters', []),
    pointer: CREATE,
    message: 'creates something, so it takes Idempotency-Key',
  },
  {
    rule: 'safe-writes',
    fault: 'a change of what may have changed',
    break: set(UPDATE, 'parameters', []),
    pointer: UPDATE,
    message: 'changes something, so it takes If-Match',
  },
  {
    rule: 'safe-writes',
    fault: 'a change that gives no new version',
    break: drop(`${UPDATE}/responses/200`, 'headers'),
    pointer: UPDATE,
    message: 'gives back no ETag for the next change',
  },
  {
    rule: 'scope-registry',
    fault: 'a scope that OAuth does not know',
    break: (_, context) => {
      (context.scopes as Set<string>).add('sample.new');
    },
    pointer: '/components/securitySchemes/clientCredentials/flows/clientCredentials/scopes',
    message: 'sample.new is in only one of the two lists',
  },
  {
    rule: 'two-sided-schemas',
    fault: 'readOnly',
    break: set(NAME, 'readOnly', true),
    pointer: NAME,
    message: 'has readOnly or writeOnly; make a Create or Update schema instead',
  },
  {
    rule: 'valid-examples',
    fault: 'an example of a wrong type',
    break: set(`${JSON_BODY}/examples/one/value`, 'name', 7),
    pointer: `${JSON_BODY}/examples/one`,
    message: '/name must be string',
  },
  {
    rule: 'valid-examples',
    fault: 'a shared example that does not fit',
    break: set('/components/examples/pupil/value', 'birthDate', '14/03/2011'),
    pointer: `${UPDATE}/responses/200/content/application~1json/examples/one`,
    message: '/birthDate must match format "date"',
  },
  {
    rule: 'valid-examples',
    fault: 'a parameter example out of range',
    break: set(`${LIST}/parameters/1`, 'example', 500),
    pointer: `${LIST}/parameters/1/example`,
    message: 'the whole must be <= 200',
  },
  {
    rule: 'vietnamese-labels',
    fault: 'a property without a label',
    break: drop(NAME, 'x-label-vi'),
    pointer: NAME,
    message: 'needs x-label-vi',
  },
];

const rule = (name: string) => {
  const found = RULES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no rule ${name}`);
  return found;
};

describe('rules on documents', () => {
  it.each(RULES.map(({ name }) => name))('%s: a document that keeps it has no findings', (name) => {
    expect(rule(name).check(sampleContext())).toEqual([]);
  });

  it.each(FAULTS.map((fault) => [fault.rule, fault.fault, fault] as const))(
    '%s: finds %s',
    (name, _, fault) => {
      const context = sampleContext();
      fault.break(context.document, context);
      expect(rule(name).check(context)).toContainEqual({
        pointer: fault.pointer,
        message: fault.message,
      });
    },
  );

  it('every rule has a document that breaks it', () => {
    const broken = new Set(FAULTS.map((fault) => fault.rule));
    expect(RULES.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});
