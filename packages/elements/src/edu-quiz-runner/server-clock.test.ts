import { expect } from '@open-wc/testing';
import { passedMark, ServerClock } from './server-clock.ts';

describe('ServerClock', () => {
  it('counts by the server’s clock, however wrong the device’s is', () => {
    // The device believes it is two hours later.
    let now = Date.parse('2026-11-23T04:00:00Z');
    const clock = new ServerClock(() => now);
    clock.set('2026-11-23T02:00:00Z');
    expect(clock.secondsUntil('2026-11-23T02:30:00Z')).to.equal(1800);
    now += 10_500;
    expect(clock.secondsUntil('2026-11-23T02:30:00Z')).to.equal(1790);
    now += 3_600_000;
    expect(clock.secondsUntil('2026-11-23T02:30:00Z')).to.equal(0);
  });

  it('keeps its reading when an answer has no valid time', () => {
    const clock = new ServerClock(() => 0);
    clock.set('1970-01-01T00:01:00Z');
    clock.set('yesterday');
    expect(clock.secondsUntil('1970-01-01T00:02:00Z')).to.equal(60);
  });
});

describe('passedMark', () => {
  it('names each mark once, also when ticks were missed', () => {
    expect(passedMark(undefined, 600)).to.equal(undefined);
    expect(passedMark(601, 600)).to.equal(600);
    expect(passedMark(600, 599)).to.equal(undefined);
    expect(passedMark(900, 40)).to.equal(60);
  });
});
