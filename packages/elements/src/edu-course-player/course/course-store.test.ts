import { expect } from '@open-wc/testing';
import { ManualClock, settle } from '../../testing/manual-clock.ts';
import type {
  CourseGateway,
  Enrolment,
  LessonContent,
  LessonProgress,
  ProgressWrite,
} from './course-gateway.ts';
import { CourseStore } from './course-store.ts';
import { deviceMemory } from './progress-memory.ts';

const enrolment: Enrolment = {
  id: 'cen_1',
  currentLessonId: 'video',
  course: {
    id: 'crs_1',
    title: 'Khoa học tự nhiên 7',
    modules: [
      {
        id: 'mod_1',
        title: 'Trao đổi chất',
        lessons: [
          { id: 'video', title: 'Quang hợp', kind: 'video', durationSeconds: 90 },
          { id: 'text', title: 'Thoát hơi nước', kind: 'reading' },
          { id: 'quiz', title: 'Luyện tập', kind: 'quiz' },
        ],
      },
    ],
  },
  progress: [
    {
      lessonId: 'video',
      positionSeconds: 30,
      playedSegments: [{ start: 0, end: 30 }],
      completed: false,
      sequence: 7,
    },
  ],
};

const contents: Record<string, LessonContent> = {
  video: { kind: 'video', resourceId: 'res_1' },
  text: { kind: 'reading', blocks: [] },
  quiz: { kind: 'quiz', assessmentId: 'asm_1' },
};

interface Harness {
  readonly store: CourseStore;
  readonly clock: ManualClock;
  readonly writes: [string, ProgressWrite][];
  readonly completed: string[];
  standing: readonly LessonProgress[];
  failing: string | undefined;
}

function course(found = enrolment): Harness {
  const clock = new ManualClock();
  const gateway: CourseGateway = {
    enrolment: async () => found,
    progress: async () => harness.standing,
    lesson: async (lessonId) => {
      await settle();
      if (harness.failing === lessonId) throw Object.assign(new Error('gone'), { status: 404 });
      return contents[lessonId] ?? { kind: 'reading', blocks: [] };
    },
    video: async (resourceId) => ({
      sources: [{ type: 'video/mp4', url: `https://content.test/${resourceId}` }],
      captions: [],
      chapters: [],
    }),
    captions: async () => 'WEBVTT\n',
    saveProgress: async (lessonId, write) => {
      harness.writes.push([lessonId, write]);
      return {
        lessonId,
        positionSeconds: write.positionSeconds ?? 0,
        playedSegments: write.playedSegments ?? [],
        completed: write.completed === true,
        sequence: write.sequence,
      };
    },
  };
  const completed: string[] = [];
  const harness: Harness = {
    store: new CourseStore(gateway, {
      timers: clock.timers,
      now: clock.now,
      memory: deviceMemory(localStorage),
      random: () => 1,
      onComplete: (lessonId) => completed.push(lessonId),
    }),
    clock,
    writes: [],
    completed,
    standing: [],
    failing: undefined,
  };
  return harness;
}

const signal = new AbortController().signal;

describe('CourseStore', () => {
  beforeEach(() => localStorage.clear());

  it('opens the lesson the learner was in, with its video', async () => {
    const { store } = course();
    expect(await store.load(signal)).to.equal('ready');
    expect(store.state.currentId).to.equal('video');
    await settle();
    await settle();
    expect(store.state.lesson).to.deep.include({ phase: 'ready', content: contents.video });
    expect(store.next?.lesson.id).to.equal('text');
  });

  it('is empty without lessons', async () => {
    const bare = { ...enrolment, course: { ...enrolment.course, modules: [] } };
    expect(await course(bare).store.load(signal)).to.equal('empty');
  });

  it('shows the lesson that was opened last, however the answers arrive', async () => {
    const { store } = course();
    await store.load(signal, 'quiz');
    const first = store.open('text');
    const second = store.open('quiz');
    await Promise.all([first, second]);
    expect(store.state.currentId).to.equal('quiz');
    expect(store.state.lesson).to.deep.equal({ phase: 'ready', content: contents.quiz });
    await store.open('unknown');
    expect(store.state.currentId).to.equal('quiz');
  });

  it('keeps the course usable when one lesson fails, and opens it on a second try', async () => {
    const harness = course();
    await harness.store.load(signal, 'text');
    harness.failing = 'quiz';
    await harness.store.open('quiz');
    expect(harness.store.state.lesson).to.deep.equal({
      phase: 'failed',
      failure: { kind: 'not-found', code: 'http-404', status: 404 },
    });
    harness.failing = undefined;
    await harness.store.reopen();
    expect(harness.store.state.lesson.phase).to.equal('ready');
  });

  it('saves a running video every ten seconds, and at once when it matters', async () => {
    const { store, clock, writes } = course();
    await store.load(signal);
    store.record(
      { lessonId: 'video', positionSeconds: 35, playedSegments: [{ start: 30, end: 35 }] },
      false,
    );
    await clock.advance(9999);
    expect(writes).to.deep.equal([]);
    await clock.advance(1);
    expect(writes).to.deep.equal([
      ['video', { positionSeconds: 35, playedSegments: [{ start: 30, end: 35 }], sequence: 8 }],
    ]);
    store.record({ lessonId: 'video', positionSeconds: 36 }, true);
    await clock.advance(0);
    expect(writes.at(-1)).to.deep.equal(['video', { positionSeconds: 36, sequence: 9 }]);
    expect(store.state).to.include({ waiting: 0, saveFailure: undefined });
    expect(store.state.savedAt?.getTime()).to.equal(10_000);
    expect(store.state.progress.get('video')?.playedSegments).to.deep.equal([
      { start: 0, end: 35 },
    ]);
  });

  it('completes a reading once', async () => {
    const { store, clock, writes, completed } = course();
    await store.load(signal, 'text');
    store.complete('text');
    store.complete('text');
    await clock.advance(0);
    expect(writes).to.deep.equal([['text', { completed: true, sequence: 1 }]]);
    expect(completed).to.deep.equal(['text']);
  });

  it('learns from the service that a quiz is complete', async () => {
    const harness = course();
    await harness.store.load(signal, 'quiz');
    harness.standing = [
      { lessonId: 'quiz', positionSeconds: 0, playedSegments: [], completed: true, sequence: 1 },
    ];
    await harness.store.refreshProgress();
    await harness.store.refreshProgress();
    expect(harness.completed).to.deep.equal(['quiz']);
    expect(harness.store.state.progress.get('quiz')?.completed).to.equal(true);
  });

  it('sends what a closed tab left on the device, and goes on from there', async () => {
    const before = course();
    await before.store.load(signal);
    before.store.record(
      { lessonId: 'video', positionSeconds: 61, playedSegments: [{ start: 30, end: 61 }] },
      false,
    );
    before.store.dispose();
    await before.clock.advance(60_000);
    expect(before.writes).to.deep.equal([]);

    const after = course();
    await after.store.load(signal);
    expect(after.store.state.progress.get('video')).to.deep.include({
      positionSeconds: 61,
      playedSegments: [{ start: 0, end: 61 }],
    });
    await after.clock.advance(0);
    expect(after.writes).to.deep.equal([
      ['video', { positionSeconds: 61, playedSegments: [{ start: 30, end: 61 }], sequence: 8 }],
    ]);
    expect(localStorage.length).to.equal(0);
  });
});
