import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../testing/test-client.ts';
import { startTestSandbox, type TestSandbox } from '../../testing/test-sandbox.ts';
import type { CfAssociation, CfDocument, CfItem, CfPackage } from './curriculum.ts';
import { identifierOf } from './curriculum.ts';

const MATHEMATICS_6 = 'e660d030-b371-543a-95b7-7921655d481b';
const SETS = '2464ff01-62b0-5f64-9951-33dcd3e56e39';

describe('curriculum', () => {
  let sandbox: TestSandbox;
  let caller: TestCaller;
  beforeAll(async () => {
    sandbox = await startTestSandbox();
    caller = await sandbox.stranger();
  });
  afterAll(() => sandbox.close());

  const read = async <Body>(path: string, query: Record<string, string> = {}) => {
    const answer = await caller.get(`/reference/v1${path}`, { query });
    expect(answer.status).toBe(200);
    return answer.body as Body;
  };

  test('identifiers are UUIDs of version 5, the same everywhere', () => {
    expect(identifierOf('TOAN.6')).toBe(MATHEMATICS_6);
  });

  test('three frameworks, none of them checked against the circular', async () => {
    const { data } = await read<{ data: CfDocument[] }>('/curriculum-documents');
    expect(data.map(({ title, adoptionStatus }) => [title, adoptionStatus]).toSorted()).toEqual([
      ['Chương trình môn Khoa học tự nhiên – Lớp 6 (trích)', 'Draft'],
      ['Chương trình môn Toán – Lớp 1 (trích)', 'Draft'],
      ['Chương trình môn Toán – Lớp 6 (trích)', 'Draft'],
    ]);
    const found = await read<{ data: CfDocument[] }>('/curriculum-documents', {
      subject: 'natural-sciences',
    });
    expect(found.data).toHaveLength(1);
  });

  test('an outcome is found by a part of it and says where it belongs', async () => {
    const { data } = await read<{ data: CfItem[] }>('/curriculum-items', {
      documentId: MATHEMATICS_6,
      q: 'thuat ngu tap hop',
    });
    expect(data).toMatchObject([
      {
        identifier: SETS,
        fullStatement:
          'Sử dụng được thuật ngữ tập hợp, phần tử thuộc (không thuộc) một tập hợp; sử dụng được cách cho tập hợp.',
        CFItemType: 'Yêu cầu cần đạt',
        educationLevel: ['06'],
        CFDocumentURI: { identifier: MATHEMATICS_6 },
      },
    ]);
    const above = await read<{ data: CfAssociation[] }>('/curriculum-associations', {
      itemId: SETS,
    });
    expect(above.data).toMatchObject([
      {
        associationType: 'isChildOf',
        sequenceNumber: 1,
        destinationNodeURI: {
          title: 'Số tự nhiên và tập hợp các số tự nhiên. Thứ tự trong tập hợp các số tự nhiên',
        },
      },
    ]);
  });

  test('a package is a tree: every item has one parent, and all lead to the document', async () => {
    const pack = await read<CfPackage>(`/curriculum-documents/${MATHEMATICS_6}/package`);
    expect(pack.CFItems.filter((item) => item.CFItemType === 'Yêu cầu cần đạt')).toHaveLength(43);
    expect(pack.CFItems).toHaveLength(56);
    const parents = new Map(
      pack.CFAssociations.map(({ originNodeURI, destinationNodeURI }) => [
        originNodeURI.identifier,
        destinationNodeURI.identifier,
      ]),
    );
    expect(parents.size).toBe(56);
    const depths = pack.CFItems.map(({ identifier }) => {
      let depth = 0;
      for (let at: string | undefined = identifier; at !== MATHEMATICS_6; at = parents.get(at)) {
        if (at === undefined) throw new Error(`${identifier} hangs on nothing`);
        depth += 1;
      }
      return depth;
    });
    expect(Math.max(...depths)).toBe(3);
  });

  test('every address leads to what it names', async () => {
    const pack = await read<CfPackage>(`/curriculum-documents/${MATHEMATICS_6}/package`);
    const nodes = [pack.CFDocument, pack.CFItems[0], pack.CFAssociations[0]];
    for (const node of nodes) {
      const path = new URL(String(node?.uri)).pathname.replace('/reference/v1', '');
      expect(await read(path)).toEqual(node);
    }
  });
});
