import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { answer, page, textOf } from './answer.ts';
import { keyOfEntry, type Code, type CodeList } from './code-lists.ts';
import { referenceData } from './data.ts';
import { matchCodes } from './match-codes.ts';
import { isValidOn } from './units.ts';

const summary = ({ codes, ...list }: CodeList) => ({ ...list, codeCount: codes.length });

/** Whether something changed at or after an instant; always where none is asked for. */
function isUpdatedSince(updatedAt: string, since: string): boolean {
  return since === '' || Date.parse(updatedAt) >= Date.parse(since);
}

/** @throws problem `not-found` */
function namedList({ params }: ServiceRequest): CodeList {
  const list = referenceData().codeLists.get(params['codeListId'] ?? '');
  if (list === undefined) throw problem('not-found');
  return list;
}

/** The codes that hold on a day; all where none is asked for. */
function codesOn({ codes }: CodeList, asOf: string): readonly Code[] {
  return asOf === '' ? codes : codes.filter((code) => isValidOn(code, asOf));
}

export async function listCodeLists(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const since = textOf(request.query['updatedSince']);
  const rows = [...referenceData().codeLists.values()]
    .filter(({ updatedAt }) => isUpdatedSince(updatedAt, since))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return page(rows, request, context, ['listCodeLists', since], ({ id }) => id, summary);
}

export async function getCodeList(request: ServiceRequest): Promise<ServiceResponse> {
  const list = namedList(request);
  const asOf = textOf(request.query['asOf']);
  const codes = codesOn(list, asOf);
  return answer({ ...summary({ ...list, codes }), codes }, list.id, asOf);
}

export async function listCodes(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const [codeListId, since, system] = ['codeListId', 'updatedSince', 'system'].map((key) =>
    textOf(request.query[key]),
  );
  const rows = referenceData().codes.filter(
    (entry) =>
      (codeListId === '' || entry.codeListId === codeListId) &&
      isUpdatedSince(entry.updatedAt, since ?? '') &&
      (system === '' || entry.mappings?.some((mapping) => mapping.system === system) === true),
  );
  const scope = ['listCodes', codeListId ?? '', since ?? '', system ?? ''];
  return page(rows, request, context, scope, keyOfEntry, (entry) => entry);
}

export async function listCodeMatches(request: ServiceRequest): Promise<ServiceResponse> {
  const list = namedList(request);
  const [text = '', system = '', asOf = ''] = ['text', 'system', 'asOf'].map((key) =>
    textOf(request.query[key]),
  );
  const codes = codesOn(list, asOf);
  const data = matchCodes(codes, text, system === '' ? undefined : system);
  return answer({ data }, 'matches', list.id, text, system, asOf);
}
