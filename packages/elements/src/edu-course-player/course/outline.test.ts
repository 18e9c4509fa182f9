import { expect } from '@open-wc/testing';
import type { Course, LessonProgress } from './course-gateway.ts';
import {
  courseStanding,
  firstLesson,
  lessonShare,
  outlinePlaces,
  type ProgressMap,
} from './outline.ts';

const course: Course = {
  id: 'crs_1',
  title: 'Khoa học tự nhiên 7',
  modules: [
    {
      id: 'mod_1',
      title: 'Tế bào',
      lessons: [{ id: 'a', title: 'A', kind: 'video', durationSeconds: 100 }],
    },
    {
      id: 'mod_2',
      title: 'Trao đổi chất',
      lessons: [
        { id: 'b', title: 'B', kind: 'reading', durationSeconds: 60 },
        { id: 'c', title: 'C', kind: 'quiz' },
      ],
    },
  ],
};
const places = outlinePlaces(course);

function progress(...standings: Partial<LessonProgress>[]): ProgressMap {
  return new Map(
    standings.map((standing) => [
      standing.lessonId ?? '',
      {
        lessonId: '',
        positionSeconds: 0,
        playedSegments: [],
        completed: false,
        sequence: 1,
        ...standing,
      },
    ]),
  );
}

describe('course outline', () => {
  it('numbers chapters and lessons as the learner counts them', () => {
    expect(
      places.map(({ lesson, moduleNumber, lessonNumber }) => [
        lesson.id,
        moduleNumber,
        lessonNumber,
      ]),
    ).to.deep.equal([
      ['a', 1, 1],
      ['b', 2, 1],
      ['c', 2, 2],
    ]);
  });

  it('counts a video that is under way by what was played', () => {
    const standing = progress(
      { lessonId: 'a', playedSegments: [{ start: 0, end: 50 }] },
      { lessonId: 'b', completed: true },
    );
    expect(places.map(({ lesson }) => lessonShare(lesson, standing))).to.deep.equal([0.5, 1, 0]);
    expect(courseStanding(places, standing)).to.deep.equal({
      completed: 1,
      total: 3,
      share: 0.5,
      remainingSeconds: 50,
    });
  });

  it('begins with the wish, then where the learner was, then what is not done', () => {
    const none = progress();
    expect(firstLesson(places, none, ['c', 'b'])).to.equal('c');
    expect(firstLesson(places, none, ['gone', 'b'])).to.equal('b');
    expect(firstLesson(places, progress({ lessonId: 'a', completed: true }), [])).to.equal('b');
    const all = progress(...['a', 'b', 'c'].map((lessonId) => ({ lessonId, completed: true })));
    expect(firstLesson(places, all, [undefined])).to.equal('a');
    expect(firstLesson([], none, ['a'])).to.equal(undefined);
  });
});
