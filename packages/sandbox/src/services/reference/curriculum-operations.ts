import { problem } from '../../kernel/problem.ts';
import { searchText } from '../../kernel/search-text.ts';
import type { ServiceContext, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import { answer, page, textOf } from './answer.ts';
import { packageOf, type CfPackage } from './curriculum.ts';
import { referenceData } from './data.ts';

const packages = new Map<string, readonly CfPackage[]>();

/** Every curriculum with the addresses of this sandbox. */
function packagesOf({ config }: ServiceContext): readonly CfPackage[] {
  const base = `${config.origins.api}/reference/v1`;
  const known = packages.get(base);
  if (known !== undefined) return known;
  const made = referenceData().curricula.map((file) => packageOf(file, base));
  packages.set(base, made);
  return made;
}

const keyOf = ({ identifier }: { identifier: string }): string => identifier;

function byIdentifier<Node extends { readonly identifier: string }>(
  nodes: readonly Node[],
): readonly Node[] {
  return nodes.toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1));
}

/** @throws problem `not-found` */
function named<Node extends { readonly identifier: string }>(
  nodes: readonly Node[],
  identifier: string | undefined,
): Node {
  const node = nodes.find((entry) => entry.identifier === identifier);
  if (node === undefined) throw problem('not-found');
  return node;
}

export async function listCurriculumDocuments(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const subject = textOf(request.query['subject']);
  const rows = packagesOf(context)
    .map(({ CFDocument }) => CFDocument)
    .filter((document) => subject === '' || document.subject.includes(subject));
  const scope = ['listCurriculumDocuments', subject];
  return page(byIdentifier(rows), request, context, scope, keyOf, (document) => document);
}

export async function getCurriculumDocument(
  { params }: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const documents = packagesOf(context).map(({ CFDocument }) => CFDocument);
  const document = named(documents, params['documentId']);
  return answer(document, document.uri);
}

export async function getCurriculumPackage(
  { params }: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const found = packagesOf(context).find(
    ({ CFDocument }) => CFDocument.identifier === params['documentId'],
  );
  if (found === undefined) throw problem('not-found');
  return answer(found, found.CFDocument.CFPackageURI.uri);
}

export async function listCurriculumItems(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const [documentId, q] = [textOf(request.query['documentId']), textOf(request.query['q'])];
  const wanted = searchText(q);
  const rows = packagesOf(context)
    .flatMap(({ CFItems }) => CFItems)
    .filter(
      (item) =>
        (documentId === '' || item.CFDocumentURI.identifier === documentId) &&
        searchText(`${item.humanCodingScheme} ${item.fullStatement}`).includes(wanted),
    );
  const scope = ['listCurriculumItems', documentId, wanted];
  return page(byIdentifier(rows), request, context, scope, keyOf, (item) => item);
}

export async function getCurriculumItem(
  { params }: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const items = packagesOf(context).flatMap(({ CFItems }) => CFItems);
  const item = named(items, params['itemId']);
  return answer(item, item.uri);
}

export async function listCurriculumAssociations(
  request: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const documentId = textOf(request.query['documentId']);
  const itemId = textOf(request.query['itemId']);
  const rows = packagesOf(context)
    .flatMap(({ CFAssociations }) => CFAssociations)
    .filter(
      ({ CFDocumentURI, originNodeURI, destinationNodeURI }) =>
        (documentId === '' || CFDocumentURI.identifier === documentId) &&
        (itemId === '' ||
          originNodeURI.identifier === itemId ||
          destinationNodeURI.identifier === itemId),
    );
  const scope = ['listCurriculumAssociations', documentId, itemId];
  return page(byIdentifier(rows), request, context, scope, keyOf, (association) => association);
}

export async function getCurriculumAssociation(
  { params }: ServiceRequest,
  context: ServiceContext,
): Promise<ServiceResponse> {
  const associations = packagesOf(context).flatMap(({ CFAssociations }) => CFAssociations);
  const association = named(associations, params['associationId']);
  return answer(association, association.uri);
}
