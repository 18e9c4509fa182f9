import { at, CREATE, drop, LIST, rename, set, UPDATE, type Fault } from './fault.ts';

/** Faults in how one calls: ids, addresses, scopes, errors, pages, repeats. */
export const FAULTS_OF_OPERATIONS: readonly Fault[] = [
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
    fault: 'a signed-in person of whom less is asked',
    break: set(LIST, 'security', [
      { clientCredentials: ['sample.pupils.read'] },
      { signedInPerson: [] },
    ]),
    pointer: LIST,
    message: 'security of signedInPerson and x-scopes differ',
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
];
