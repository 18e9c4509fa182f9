import { expect } from '@open-wc/testing';
import { tabStorage, type AttemptMemory } from './pending-storage.ts';

const memory: AttemptMemory = {
  pending: [
    { itemId: 'itm_1', response: 'A', sequence: 3 },
    { itemId: 'itm_2', response: { a: true }, sequence: 4 },
    { itemId: 'itm_3', response: null, sequence: 5 },
  ],
  sequence: 5,
  currentItemId: 'itm_2',
  flagged: ['itm_2'],
};

describe('tabStorage', () => {
  afterEach(() => sessionStorage.clear());

  it('gives back what it keeps and forgets it on request', () => {
    const storage = tabStorage(sessionStorage);
    storage.write('att_1', memory);
    expect(storage.read('att_1')).to.deep.equal(memory);
    storage.clear('att_1');
    expect(storage.read('att_1')).to.equal(undefined);
  });

  it('remembers which attempt belongs to an assessment', () => {
    const storage = tabStorage(sessionStorage);
    storage.setAttempt('asm_1', 'att_1');
    expect(storage.attemptOf('asm_1')).to.equal('att_1');
    storage.setAttempt('asm_1', undefined);
    expect(storage.attemptOf('asm_1')).to.equal(undefined);
  });

  it('reads nothing from what is broken or foreign', () => {
    const storage = tabStorage(sessionStorage);
    for (const text of ['{', '[]', '{"pending":1,"flagged":[]}', 'null']) {
      sessionStorage.setItem('khuevan:quiz:att_1', text);
      expect(storage.read('att_1'), text).to.equal(undefined);
    }
    sessionStorage.setItem(
      'khuevan:quiz:att_1',
      '{"pending":[{"itemId":"itm_1","response":7,"sequence":1},{"itemId":"itm_2","response":"B","sequence":2}],"flagged":[1,"itm_2"],"sequence":"9"}',
    );
    expect(storage.read('att_1')).to.deep.equal({
      pending: [{ itemId: 'itm_2', response: 'B', sequence: 2 }],
      flagged: ['itm_2'],
      sequence: 0,
    });
  });

  it('goes on without storage', () => {
    const refusing = tabStorage(undefined);
    refusing.write('att_1', memory);
    expect(refusing.read('att_1')).to.equal(undefined);
    const full = tabStorage({
      ...sessionStorage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as Storage);
    expect(() => full.write('att_1', memory)).not.to.throw();
  });
});
