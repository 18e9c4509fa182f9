import { expect } from '@open-wc/testing';
import { settle } from '../../testing/manual-clock.ts';
import type { MediaEngine, MediaListener, MediaSnapshot, MediaStart } from './media-engine.ts';
import { PlaybackStore } from './playback-store.ts';
import { devicePreferences } from './preferences.ts';

/** An engine that does what it is told and reports it. */
class FakeEngine implements MediaEngine {
  readonly calls: string[] = [];
  listener: MediaListener | undefined;
  refusesToPlay = false;
  snapshot: MediaSnapshot = {
    time: 0,
    duration: 100,
    paused: true,
    ended: false,
    seeking: false,
    waiting: false,
    bufferedEnd: 10,
    rate: 1,
    volume: 1,
    muted: false,
  };

  async load({ startAt, dataSaver }: MediaStart, listener: MediaListener): Promise<void> {
    this.calls.push(`load ${startAt}${dataSaver ? ' saving' : ''}`);
    this.listener = listener;
    this.report({ time: startAt });
  }

  async play(): Promise<void> {
    this.calls.push('play');
    if (this.refusesToPlay) throw new DOMException('gesture', 'NotAllowedError');
    this.report({ paused: false });
  }

  pause(): void {
    this.calls.push('pause');
    this.report({ paused: true });
  }

  seek(seconds: number): void {
    this.calls.push(`seek ${seconds}`);
    this.report({ seeking: true });
    this.report({ seeking: false, time: seconds });
  }

  setRate(rate: number): void {
    this.calls.push(`rate ${rate}`);
    this.report({ rate });
  }

  setVolume(volume: number, muted: boolean): void {
    this.calls.push(`volume ${volume}${muted ? ' muted' : ''}`);
    this.report({ volume, muted });
  }

  setDataSaver(on: boolean): void {
    this.calls.push(`saver ${on ? 'on' : 'off'}`);
  }

  dispose(): void {
    this.calls.push('dispose');
    this.listener = undefined;
  }

  report(change: Partial<MediaSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.listener?.changed(this.snapshot);
  }

  /** Plays through a stretch with four reports a second. */
  run(from: number, to: number): void {
    for (let time = from; time <= to; time += 0.25) this.report({ time });
  }
}

const video = {
  sources: [{ type: 'application/vnd.apple.mpegurl', url: 'https://content.test/m.m3u8' }],
  captions: [],
  chapters: [
    { start: 0, end: 20, text: 'Mở đầu' },
    { start: 20, end: 60, text: 'Giữa' },
    { start: 60, end: 100, text: 'Cuối' },
  ],
};

function playback(position = 0): { store: PlaybackStore; engine: FakeEngine } {
  const engine = new FakeEngine();
  const store = new PlaybackStore(
    { durationSeconds: 100, positionSeconds: position, played: [] },
    async () => engine,
    devicePreferences(undefined, false),
  );
  store.setVideo(video);
  return { store, engine };
}

describe('PlaybackStore', () => {
  it('loads nothing before the first play, then begins where the learner left', async () => {
    const { store, engine } = playback(37);
    expect(engine.calls).to.deep.equal([]);
    expect(store.state).to.include({ phase: 'poster', time: 37, duration: 100, paused: true });
    await store.play();
    expect(engine.calls).to.deep.equal(['load 37', 'rate 1', 'volume 1', 'play']);
    expect(store.state).to.include({ phase: 'ready', paused: false, time: 37 });
    expect(store.state.notice).to.deep.equal({ kind: 'resumed', seconds: 37 });
  });

  it('begins anew where the video was seen to its end', async () => {
    const { store, engine } = playback(99.5);
    await store.play();
    expect(engine.calls[0]).to.equal('load 0');
  });

  it('keeps a pause that comes while the engine is still on its way', async () => {
    const { store, engine } = playback();
    const playing = store.play();
    expect(store.state.paused).to.equal(false);
    store.pause();
    await playing;
    expect(engine.calls).not.to.include('play');
    expect(store.state.paused).to.equal(true);
  });

  it('shows a refused start as paused', async () => {
    const { store, engine } = playback();
    engine.refusesToPlay = true;
    await store.play();
    expect(store.state).to.include({ phase: 'ready', paused: true });
  });

  it('counts what was played, not what was skipped', async () => {
    const { store, engine } = playback();
    await store.play();
    engine.run(0, 10);
    await store.seek(50);
    engine.run(50, 55);
    expect(store.state.played).to.deep.equal([
      { start: 0, end: 10 },
      { start: 50, end: 55 },
    ]);
  });

  it('stays within the video when it skips', async () => {
    const { store, engine } = playback(5);
    await store.play();
    await store.seekBy(-10);
    expect(store.state.time).to.equal(0);
    await store.seek(500);
    expect(engine.calls.slice(-2)).to.deep.equal(['seek 0', 'seek 100']);
  });

  it('moves between chapters; back goes to the start of the chapter first', async () => {
    const { store } = playback(30);
    await store.seekChapter(-1);
    expect(store.state.time).to.equal(20);
    await store.seekChapter(-1);
    expect(store.state.time).to.equal(0);
    await store.seekChapter(1);
    await store.seekChapter(1);
    expect(store.state.time).to.equal(60);
    await store.seekChapter(1);
    expect(store.state.time).to.equal(60);
  });

  it('turns the sound up from nothing when it is switched on again', async () => {
    const { store, engine } = playback();
    await store.play();
    store.setVolume(-3);
    expect(store.state).to.include({ volume: 0, muted: true });
    store.toggleMuted();
    expect(store.state).to.include({ volume: 0.5, muted: false });
    expect(engine.calls.slice(-2)).to.deep.equal(['volume 0 muted', 'volume 0.5']);
  });

  it('steps through the speeds and stops at both ends', () => {
    const { store } = playback();
    for (const expected of [1.25, 1.5, 2, 2]) {
      store.stepRate(1);
      expect(store.state.rate).to.equal(expected);
    }
    store.setRate(0.75);
    store.stepRate(-1);
    expect(store.state.rate).to.equal(0.75);
  });

  it('counts the same notice twice, so that it is spoken twice', () => {
    const { store } = playback();
    store.toggleCaptions();
    expect(store.state.notice).to.deep.equal({ kind: 'captions', on: false });
    store.toggleCaptions();
    store.toggleCaptions();
    expect(store.state.noticeCount).to.equal(3);
  });

  it('goes on from where it broke, with fresh addresses', async () => {
    const { store, engine } = playback();
    await store.play();
    engine.run(0, 12);
    engine.listener?.failed('expired');
    expect(store.state).to.include({ phase: 'failed', failure: 'expired', time: 12, paused: true });
    expect(engine.calls.at(-1)).to.equal('dispose');
    await store.retry(video);
    expect(engine.calls).to.include('load 12');
    expect(store.state).to.include({ phase: 'ready', failure: undefined, paused: false });
  });

  it('fails when the engine cannot be brought in', async () => {
    const store = new PlaybackStore(
      { durationSeconds: 100, positionSeconds: 0, played: [] },
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      devicePreferences(undefined, false),
    );
    store.setVideo(video);
    await store.play();
    expect(store.state).to.include({ phase: 'failed', failure: 'network', paused: true });
  });

  it('plays again from the start after the end', async () => {
    const { store, engine } = playback(90);
    await store.play();
    engine.run(90, 100);
    engine.report({ ended: true, paused: true });
    expect(store.state).to.include({ ended: true, paused: true });
    await store.toggle();
    await settle();
    expect(engine.calls.slice(-2)).to.deep.equal(['seek 0', 'play']);
  });

  it('finds the caption, the line and the chapter of the moment', async () => {
    const { store, engine } = playback();
    store.setCues([
      { start: 2, end: 4, text: 'một' },
      { start: 6, end: 8, text: 'hai' },
    ]);
    await store.play();
    engine.report({ time: 5 });
    expect([store.cueIndex, store.lineIndex, store.chapterIndex]).to.deep.equal([-1, 0, 0]);
    engine.report({ time: 7 });
    expect([store.cueIndex, store.lineIndex]).to.deep.equal([1, 1]);
  });
});
