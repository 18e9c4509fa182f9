import { expect } from '@open-wc/testing';
import type { PendingProgress } from '../course/progress-memory.ts';
import { PlaybackStore } from './playback-store.ts';
import { devicePreferences } from './preferences.ts';
import { WatchTracker } from './watch-tracker.ts';

const snapshot = {
  time: 0,
  duration: 90,
  paused: false,
  ended: false,
  seeking: false,
  waiting: false,
  bufferedEnd: 90,
  rate: 1,
  volume: 1,
  muted: false,
};

/** A store whose engine is the test itself. */
async function watching(): Promise<{
  store: PlaybackStore;
  tracker: WatchTracker;
  notes: [PendingProgress, boolean][];
}> {
  const store = new PlaybackStore(
    { durationSeconds: 90, positionSeconds: 0, played: [] },
    async () => ({
      load: async () => undefined,
      play: async () => store.changed(snapshot),
      pause: () => undefined,
      seek: () => undefined,
      setRate: () => undefined,
      setVolume: () => undefined,
      setDataSaver: () => undefined,
      dispose: () => undefined,
    }),
    devicePreferences(undefined, false),
  );
  store.setVideo({ sources: [{ type: 'video/mp4', url: 'a' }], captions: [], chapters: [] });
  const notes: [PendingProgress, boolean][] = [];
  const tracker = new WatchTracker('les_1', store, (...note) => notes.push(note));
  await store.play();
  return { store, tracker, notes };
}

const standing = (end: number): PendingProgress => ({
  lessonId: 'les_1',
  positionSeconds: end,
  playedSegments: [{ start: 0, end }],
});

describe('WatchTracker', () => {
  it('notes every five seconds, at once on a pause, and nothing twice', async () => {
    const { store, tracker, notes } = await watching();
    for (let time = 0.5; time <= 12; time += 0.5) store.changed({ ...snapshot, time });
    expect(notes).to.deep.equal([
      [standing(5), false],
      [standing(10), false],
    ]);
    store.pause();
    expect(notes.slice(2)).to.deep.equal([[standing(12), true]]);
    tracker.flush();
    expect(notes).to.have.length(3);
  });

  it('notes the end at once, and what is left when it is put away', async () => {
    const { store, tracker, notes } = await watching();
    for (let time = 0.5; time <= 3; time += 0.5) store.changed({ ...snapshot, time });
    store.changed({ ...snapshot, time: 3, ended: true, paused: true });
    expect(notes).to.deep.equal([[standing(3), true]]);
    store.changed({ ...snapshot, time: 4.26 });
    tracker.dispose();
    expect(notes[1]).to.deep.equal([standing(4.3), true]);
    store.changed({ ...snapshot, time: 60 });
    expect(notes).to.have.length(2);
  });
});
