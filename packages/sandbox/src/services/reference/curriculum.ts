import { createHash } from 'node:crypto';

/** A file of `data/curriculum`: strands → topics → outcomes (yêu cầu cần đạt) of a subject in a grade. */
export interface CurriculumFile {
  readonly code: string;
  readonly title: string;
  readonly subject: string;
  readonly grade: string;
  readonly description: string;
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly notes: string;
  readonly lastChangeDateTime: string;
  readonly strands: readonly {
    readonly strand: string;
    readonly topics: readonly { readonly topic: string; readonly outcomes: readonly string[] }[];
  }[];
}

/** CASE 1.1 `LinkURI`. */
export interface LinkUri {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** CASE 1.1 `CFDocument`. */
export interface CfDocument {
  readonly identifier: string;
  readonly uri: string;
  readonly creator: string;
  readonly title: string;
  readonly description: string;
  readonly subject: readonly string[];
  readonly language: string;
  readonly adoptionStatus: string;
  readonly notes: string;
  readonly lastChangeDateTime: string;
  readonly CFPackageURI: LinkUri;
}

/** CASE 1.1 `CFItem`. */
export interface CfItem {
  readonly identifier: string;
  readonly uri: string;
  readonly CFDocumentURI: LinkUri;
  readonly fullStatement: string;
  readonly humanCodingScheme: string;
  readonly listEnumeration: string;
  readonly CFItemType: string;
  readonly educationLevel: readonly string[];
  readonly subject: readonly string[];
  readonly language: string;
  readonly lastChangeDateTime: string;
}

/** CASE 1.1 `CFAssociation`. */
export interface CfAssociation {
  readonly identifier: string;
  readonly uri: string;
  readonly CFDocumentURI: LinkUri;
  readonly associationType: string;
  readonly sequenceNumber: number;
  readonly originNodeURI: LinkUri;
  readonly destinationNodeURI: LinkUri;
  readonly lastChangeDateTime: string;
}

/** CASE 1.1 `CFPackage`. */
export interface CfPackage {
  readonly CFDocument: CfDocument;
  readonly CFItems: readonly CfItem[];
  readonly CFAssociations: readonly CfAssociation[];
}

/** Names this project's identifiers among all version 5 UUIDs (RFC 9562 §5.5). */
const NAMESPACE = Buffer.from('6b87a1f2c4d54f1e9a3bd2e60718294a', 'hex');

/** The version 5 UUID of a name: the same on every machine. */
export function identifierOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Node {
  readonly code: string;
  readonly type: string;
  readonly statement: string;
  readonly position: number;
  readonly parent: { readonly code: string; readonly title: string } | null;
}

function nodesOf(file: CurriculumFile): Node[] {
  const nodes: Node[] = [];
  const add = (type: string, statement: string, position: number, parent: Node | null): Node => {
    const node: Node = {
      code: `${parent?.code ?? file.code}.${position}`,
      type,
      statement,
      position,
      parent: parent === null ? null : { code: parent.code, title: parent.statement },
    };
    nodes.push(node);
    return node;
  };
  for (const [s, { strand, topics }] of file.strands.entries()) {
    const above = add('Mạch nội dung', strand, s + 1, null);
    for (const [t, { topic, outcomes }] of topics.entries()) {
      const holder = add('Nội dung', topic, t + 1, above);
      for (const [o, outcome] of outcomes.entries()) {
        add('Yêu cầu cần đạt', outcome, o + 1, holder);
      }
    }
  }
  return nodes;
}

/** A curriculum as a CASE 1.1 package, its addresses below `base` (`http://localhost:4401/reference/v1`). */
export function packageOf(file: CurriculumFile, base: string): CfPackage {
  const { title, lastChangeDateTime } = file;
  const link = (kind: string, name: string, text: string): LinkUri => {
    const identifier = identifierOf(name);
    return { title: text, identifier, uri: `${base}/${kind}/${identifier}` };
  };
  const CFDocumentURI = link('curriculum-documents', file.code, title);
  const itemLink = (code: string, text: string) => link('curriculum-items', code, text);
  const nodes = nodesOf(file);
  return {
    CFDocument: {
      identifier: CFDocumentURI.identifier,
      uri: CFDocumentURI.uri,
      creator: 'Bộ Giáo dục và Đào tạo',
      title,
      description: file.description,
      subject: [file.subject],
      language: 'vi',
      adoptionStatus: file.verified ? 'Adopted' : 'Draft',
      notes: `${file.legalBasis}. ${file.notes}`,
      lastChangeDateTime,
      CFPackageURI: { ...CFDocumentURI, uri: `${CFDocumentURI.uri}/package` },
    },
    CFItems: nodes.map(({ code, type, statement, position }) => {
      const { identifier, uri } = itemLink(code, statement);
      return {
        identifier,
        uri,
        CFDocumentURI,
        fullStatement: statement,
        humanCodingScheme: code,
        listEnumeration: String(position),
        CFItemType: type,
        educationLevel: [file.grade.padStart(2, '0')],
        subject: [file.subject],
        language: 'vi',
        lastChangeDateTime,
      };
    }),
    CFAssociations: nodes.map(({ code, statement, position, parent }) => {
      const destination = parent === null ? CFDocumentURI : itemLink(parent.code, parent.title);
      const { identifier, uri } = link(
        'curriculum-associations',
        `${code} isChildOf ${parent?.code ?? file.code}`,
        statement,
      );
      return {
        identifier,
        uri,
        CFDocumentURI,
        associationType: 'isChildOf',
        sequenceNumber: position,
        originNodeURI: itemLink(code, statement),
        destinationNodeURI: destination,
        lastChangeDateTime,
      };
    }),
  };
}
