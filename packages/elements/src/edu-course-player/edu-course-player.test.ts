import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/axe.ts';
import {
  courseServer,
  enrolmentId,
  lessonIds,
  type CourseServer,
  type CourseServerOptions,
} from '../testing/course-fixture.ts';
import { fakeProblem, never } from '../testing/fake-api.ts';
import { shown, until } from '../testing/until.ts';
import type { EduCoursePlayer } from './edu-course-player.ts';
import type { EduLessonCompleteEvent, EduLessonOpenEvent } from './events.ts';
import './index.ts';

const media = '/packages/sandbox/media/photosynthesis';
const server = (options: CourseServerOptions = {}): CourseServer =>
  courseServer({ media, ...options });

function mount(from: CourseServer, change: Partial<EduCoursePlayer> = {}): EduCoursePlayer {
  const element = document.createElement('edu-course-player');
  Object.assign(element, { enrolmentId, client: from.client }, change);
  document.body.append(element);
  return element;
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim();
const title = (element: Element) => textOf(element.shadowRoot?.querySelector('#lesson-title'));
const outlineButton = (element: Element, name: string) =>
  until(
    () => all(element, '.lesson-button').find((one) => one.textContent?.includes(name)),
    `the lesson ${name}`,
  );

const finishButton = async (element: Element) =>
  shown(await shown(element, 'edu-lesson-reading'), '.reading-end button');

const states: readonly (readonly [string, () => CourseServer, string])[] = [
  ['ready', () => server({ position: 37 }), '.lesson-foot'],
  ['reading', () => server({ last: lessonIds.transpiration }), 'edu-lesson-reading'],
  ['quiz', () => server({ last: lessonIds.quiz }), 'edu-quiz-runner'],
  ['empty', () => server({ empty: true }), '.state'],
];

describe('edu-course-player', () => {
  // Colours are measured: no transition may be half way.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    for (const element of document.querySelectorAll('edu-course-player')) element.remove();
    await emulateMedia({ forcedColors: 'none' });
    await setViewport({ width: 1280, height: 800 });
  });

  describe('states', () => {
    it('loading keeps the layout and says so', async () => {
      const from = server();
      from.routes = {
        ...from.routes,
        'GET /courses/v1/course-enrolments/{courseEnrolmentId}': never,
      };
      const element = mount(from);
      await shown(element, '.stage-skeleton');
      expect(textOf(await shown(element, '[role=status]'))).to.equal('Đang tải…');
      await expectAccessible(element);
    });

    it('without a session says that no course is open', async () => {
      const element = document.createElement('edu-course-player');
      document.body.append(element);
      expect(textOf(await shown(element, '[part=empty] h2'))).to.equal('Hiện chưa mở khoá học nào');
      await expectAccessible(element);
    });

    for (const [name, make, mark] of states) {
      it(`${name}: accessible, no wider than a phone of 320 px, also in forced colours`, async () => {
        const element = mount(make());
        await shown(element, mark);
        await element.updateComplete;
        await expectAccessible(element);
        await setViewport({ width: 320, height: 640 });
        expect(document.documentElement.scrollWidth).to.equal(320);
        await emulateMedia({ forcedColors: 'active' });
        await expectAccessible(element);
      });
    }

    it('is accessible in the dark', async () => {
      const element = mount(server({ position: 37 }), { theme: 'dark' });
      await shown(element, '.lesson-foot');
      await expectAccessible(element);
    });

    it('error names the code and loads on retry', async () => {
      const from = server();
      const { routes } = from;
      from.routes = {
        ...routes,
        'GET /courses/v1/course-enrolments/{courseEnrolmentId}': () =>
          fakeProblem(503, 'service-unavailable'),
      };
      const element = mount(from);
      const error = await shown(element, '[role=alert]');
      expect(error.dataset['code']).to.equal('service-unavailable');
      await expectAccessible(element);
      from.routes = routes;
      all(element, '[part=retry]')[0]?.click();
      await shown(element, '#lesson-title');
      expect(title(element)).to.equal('Quang hợp ở thực vật');
    });

    it('one lesson that fails leaves the course usable', async () => {
      const from = server();
      const lesson = 'GET /courses/v1/courses/{courseId}/lessons/{lessonId}';
      const { [lesson]: give } = from.routes;
      from.routes = { ...from.routes, [lesson]: () => fakeProblem(404, 'not-found') };
      const element = mount(from);
      const failure = await shown(element, '.lesson [role=alert]');
      expect(failure.dataset['code']).to.equal('not-found');
      expect(all(element, '.lesson-button')).to.have.length(5);
      await expectAccessible(element);
      if (give !== undefined) from.routes = { ...from.routes, [lesson]: give };
      failure.querySelector('button')?.click();
      await shown(element, 'edu-lesson-video');
    });

    it('offline says what waits, and sends it when the connection is back', async () => {
      const from = server({ last: lessonIds.transpiration });
      from.stored.delete(lessonIds.transpiration);
      const element = mount(from);
      const finish = await finishButton(element);
      from.online = false;
      finish.click();
      await until(() =>
        element.shadowRoot?.querySelector('.save-state')?.textContent?.includes('chưa gửi được'),
      );
      element.offline = true;
      await element.updateComplete;
      expect(textOf(await shown(element, '.offline-bar'))).to.equal(
        'Mất kết nối mạng. Tiến độ của 1 bài được giữ trên máy này và sẽ tự gửi khi có mạng.',
      );
      expect(localStorage.getItem(`khuevan:course:${enrolmentId}`)).to.contain('"completed":true');
      await expectAccessible(element);
      from.online = true;
      dispatchEvent(new Event('online'));
      await until(() => from.writes.length === 1);
      await until(() => localStorage.length === 0);
      expect(from.stored.get(lessonIds.transpiration)?.completed).to.equal(true);
    });
  });

  describe('outline', () => {
    it('says of each lesson how far it is, and of the course how long it takes', async () => {
      const element = mount(server({ position: 45 }));
      await shown(element, '.lesson-foot');
      expect(all(element, '.lesson-button').map(textOf)).to.deep.equal([
        'Tế bào nhân thực 6:40 , đã học xong',
        'Thoát hơi nước ở lá Bài đọc , đã học xong',
        'Quang hợp ở thực vật 1:30 , đã học 50 %',
        'Luyện tập: quang hợp Bài tập , chưa học',
        'Hô hấp tế bào 7:02 , chưa học',
      ]);
      expect(textOf(element.shadowRoot?.querySelector('.standing p'))).to.equal(
        '2 trên 5 bài · còn khoảng 18 phút',
      );
      const meter = element.shadowRoot?.querySelector('[role=progressbar]');
      expect(meter?.getAttribute('aria-valuenow')).to.equal('50');
    });

    it('opens a lesson by keyboard and takes the focus to its title', async () => {
      const opened: string[] = [];
      const element = mount(server());
      element.addEventListener('edu-lesson-open', (event: EduLessonOpenEvent) =>
        opened.push(`${event.kind} ${event.lessonId}`),
      );
      (await outlineButton(element, 'Thoát hơi nước')).focus();
      await sendKeys({ press: 'Enter' });
      await shown(element, 'edu-lesson-reading');
      expect(title(element)).to.equal('Thoát hơi nước ở lá');
      expect(element.shadowRoot?.activeElement?.id).to.equal('lesson-title');
      expect(opened).to.deep.equal([
        `video ${lessonIds.photosynthesis}`,
        `reading ${lessonIds.transpiration}`,
      ]);
    });

    it('opens the lesson that the host names, also later', async () => {
      const element = mount(server(), { lessonId: lessonIds.transpiration });
      await shown(element, 'edu-lesson-reading');
      element.lessonId = lessonIds.quiz;
      await shown(element, 'edu-quiz-runner');
      expect(title(element)).to.equal('Luyện tập: quang hợp');
    });

    it('goes on to the next lesson', async () => {
      const element = mount(server({ last: lessonIds.transpiration }));
      const next = await shown(element, '[part=next]');
      expect(textOf(next)).to.equal('Bài tiếp theo: Quang hợp ở thực vật');
      next.click();
      await shown(element, 'edu-lesson-video');
    });

    it('shows another enrolment when the host names one', async () => {
      const from = server();
      const element = mount(from);
      await shown(element, '.lesson-foot');
      element.enrolmentId = 'cen_01kaz8m2q4x7v9c1d3f5g7h9zz';
      await until(() =>
        from.calls.includes('GET /courses/v1/course-enrolments/cen_01kaz8m2q4x7v9c1d3f5g7h9zz'),
      );
    });
  });

  describe('reading', () => {
    it('is complete by its button, once, and then leads on', async () => {
      const from = server({ last: lessonIds.transpiration });
      from.stored.delete(lessonIds.transpiration);
      const completed: string[] = [];
      const element = mount(from);
      element.addEventListener('edu-lesson-complete', (event: EduLessonCompleteEvent) =>
        completed.push(event.lessonId),
      );
      const finish = await finishButton(element);
      expect(all(element, '[part=next]')[0]?.className).not.to.contain('primary');
      finish.click();
      await until(() => from.writes.length === 1);
      expect(from.writes).to.deep.equal([{ completed: true, sequence: 1 }]);
      await until(() => all(element, '.done-note').length === 1);
      expect(all(element, '[part=next]')[0]?.className).to.contain('primary');
      expect(completed).to.deep.equal([lessonIds.transpiration]);
      expect(textOf(element.shadowRoot?.querySelector('[role=status]'))).to.equal(
        'Đã hoàn thành: Thoát hơi nước ở lá',
      );
    });
  });

  describe('quiz', () => {
    it('runs in the player with the same session, and its outcome reaches the outline', async () => {
      const from = server({ last: lessonIds.quiz });
      const element = mount(from);
      const quiz = await shown(element, 'edu-quiz-runner');
      await shown(quiz, 'button.primary');
      from.stored.set(lessonIds.quiz, {
        positionSeconds: 0,
        segments: [],
        completed: true,
        sequence: 1,
      });
      quiz.dispatchEvent(new Event('edu-quiz-submit', { bubbles: true, composed: true }));
      await until(() => all(element, '.done-note').length === 1);
    });

    it('keeps the readiness of the inner element to itself', async () => {
      let ready = 0;
      const element = document.createElement('edu-course-player');
      element.addEventListener('edu-ready', () => (ready += 1));
      element.enrolmentId = enrolmentId;
      element.client = server({ last: lessonIds.quiz }).client;
      document.body.append(element);
      const quiz = await shown(element, 'edu-quiz-runner');
      await shown(quiz, 'button.primary');
      expect(ready).to.equal(1);
    });
  });

  it('speaks English where the page does', async () => {
    const element = mount(server(), { locale: 'en' });
    await shown(element, '.lesson-foot');
    expect(textOf(element.shadowRoot?.querySelector('.standing p'))).to.equal(
      '2 of 5 lessons · about 19 min left',
    );
    const stage = await shown(element, 'edu-lesson-video');
    expect(stage.shadowRoot?.querySelector('.stage')?.getAttribute('aria-label')).to.equal(
      'Video: Quang hợp ở thực vật',
    );
    expect(stage.shadowRoot?.querySelector('.start')?.getAttribute('aria-label')).to.equal('Play');
  });
});
