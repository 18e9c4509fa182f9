import { expect } from '@open-wc/testing';
import { addSegment, mergeSegments, playedSeconds, playedShare } from './segments.ts';

describe('played segments', () => {
  it('joins what touches or overlaps and keeps real gaps', () => {
    let played = addSegment([], { start: 10, end: 20 });
    played = addSegment(played, { start: 40, end: 50 });
    played = addSegment(played, { start: 19, end: 25 });
    expect(played).to.deep.equal([
      { start: 10, end: 25 },
      { start: 40, end: 50 },
    ]);
    played = addSegment(played, { start: 0, end: 60 });
    expect(played).to.deep.equal([{ start: 0, end: 60 }]);
  });

  it('counts a gap of up to a second as played, and no more', () => {
    expect(addSegment([{ start: 0, end: 5 }], { start: 5.9, end: 8 })).to.deep.equal([
      { start: 0, end: 8 },
    ]);
    expect(addSegment([{ start: 0, end: 5 }], { start: 6.1, end: 8 })).to.have.length(2);
  });

  it('counts a stretch that was watched twice once', () => {
    const played = mergeSegments([{ start: 0, end: 45 }], [{ start: 30, end: 60 }]);
    expect(playedSeconds(played)).to.equal(60);
    expect(playedShare(played, 120)).to.equal(0.5);
  });

  it('ignores a stretch without length, and a video without one', () => {
    expect(addSegment([], { start: 7, end: 7 })).to.deep.equal([]);
    expect(addSegment([], { start: 9, end: 3 })).to.deep.equal([]);
    expect(playedShare([{ start: 0, end: 4 }], 0)).to.equal(0);
  });
});
