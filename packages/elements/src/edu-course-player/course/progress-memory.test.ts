import { expect } from '@open-wc/testing';
import { deviceMemory } from './progress-memory.ts';

const key = 'khuevan:course:cen_1';

describe('deviceMemory', () => {
  afterEach(() => localStorage.clear());

  it('gives back what was written and leaves nothing behind when all is sent', () => {
    const memory = deviceMemory(localStorage);
    const pending = [
      { lessonId: 'a', positionSeconds: 12.5, playedSegments: [{ start: 0, end: 12.5 }] },
      { lessonId: 'b', completed: true },
    ];
    memory.write('cen_1', pending);
    expect(memory.read('cen_1')).to.deep.equal(pending);
    expect(memory.read('cen_2')).to.deep.equal([]);
    memory.write('cen_1', []);
    expect(localStorage.length).to.equal(0);
  });

  it('takes nothing from an entry that somebody else broke', () => {
    const memory = deviceMemory(localStorage);
    localStorage.setItem(key, '{"a":1');
    expect(memory.read('cen_1')).to.deep.equal([]);
    localStorage.setItem(
      key,
      '[{"lessonId":7},{"lessonId":"a","positionSeconds":-1,"playedSegments":[{"start":9,"end":2},{"start":1,"end":2}],"completed":"yes"}]',
    );
    expect(memory.read('cen_1')).to.deep.equal([
      { lessonId: 'a', playedSegments: [{ start: 1, end: 2 }] },
    ]);
  });

  it('does without storage', () => {
    const memory = deviceMemory(undefined);
    memory.write('cen_1', [{ lessonId: 'a', completed: true }]);
    expect(memory.read('cen_1')).to.deep.equal([]);
  });
});
