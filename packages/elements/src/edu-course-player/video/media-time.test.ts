import { expect } from '@open-wc/testing';
import { mediaTime, roughMinutes, spokenTime } from './media-time.ts';

describe('media time', () => {
  it('is short on the screen', () => {
    expect([0, 7.9, 83, 3727, -4].map(mediaTime)).to.deep.equal([
      '0:00',
      '0:07',
      '1:23',
      '1:02:07',
      '0:00',
    ]);
  });

  it('is whole words for the ear', () => {
    expect([0, 5, 60, 83, 3727].map((time) => spokenTime(time, 'vi'))).to.deep.equal([
      '0 giây',
      '5 giây',
      '1 phút',
      '1 phút 23 giây',
      '1 giờ 2 phút 7 giây',
    ]);
    expect([1, 62, 3600].map((time) => spokenTime(time, 'en'))).to.deep.equal([
      '1 second',
      '1 minute 2 seconds',
      '1 hour',
    ]);
  });

  it('rounds to minutes, never to none', () => {
    expect([5, 89, 91, 2880].map(roughMinutes)).to.deep.equal([1, 1, 2, 48]);
  });
});
