import { expect } from '@open-wc/testing';
import { engineFor } from './open-engine.ts';

const hls = [{ type: 'application/vnd.apple.mpegurl', url: 'https://content.test/a.m3u8' }];
const mp4 = [{ type: 'video/mp4', url: 'https://content.test/a.mp4' }];
const chromium = { mediaSource: true, managedMediaSource: false, nativeHls: true };

describe('engineFor', () => {
  it('takes hls.js in Chromium although it says it plays HLS itself', () => {
    expect(engineFor(hls, chromium)).to.equal('hls');
    expect(engineFor(hls, { ...chromium, nativeHls: false })).to.equal('hls');
  });

  it('takes the browser’s own HLS on Apple’s systems and where there is no MSE', () => {
    expect(engineFor(hls, { ...chromium, managedMediaSource: true })).to.equal('native');
    expect(engineFor(hls, { ...chromium, mediaSource: false })).to.equal('native');
  });

  it('plays a plain file natively and gives up where nothing fits', () => {
    expect(engineFor(mp4, chromium)).to.equal('native');
    expect(engineFor([], chromium)).to.equal(undefined);
    expect(
      engineFor(hls, { mediaSource: false, managedMediaSource: false, nativeHls: false }),
    ).to.equal(undefined);
  });
});
