import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/axe.ts';
import { fakeProblem, never } from '../testing/fake-api.ts';
import {
  quizAssessment,
  quizServer,
  rememberAttempt,
  someAnswers,
  type QuizServer,
  type QuizServerOptions,
} from '../testing/quiz-fixture.ts';
import { shown, until } from '../testing/until.ts';
import type { EduQuizRunner } from './edu-quiz-runner.ts';
import './index.ts';

function mount(server: QuizServer, change: Partial<EduQuizRunner> = {}): EduQuizRunner {
  const element = document.createElement('edu-quiz-runner');
  Object.assign(element, { assessmentId: quizAssessment.id, client: server.client }, change);
  document.body.append(element);
  return element;
}

function openServer(options: QuizServerOptions = {}): QuizServer {
  rememberAttempt(true);
  return quizServer({ answers: someAnswers, attempt: 'open', ...options });
}

const all = (element: Element, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const focused = (element: Element) => element.shadowRoot?.activeElement;
const button = (element: Element, text: string) =>
  until(
    () =>
      all(element, 'button').find(
        (one) => one.textContent?.trim() === text || one.getAttribute('aria-label') === text,
      ),
    `the button ${text}`,
  );
const heading = (element: Element) =>
  element.shadowRoot?.querySelector('h2.meta')?.textContent?.replaceAll(/\s+/g, ' ').trim();
const place = async (element: Element, index: number) => {
  await shown(element, '.question');
  all(element, 'aside li .number-button')[index]?.click();
  await until(() => focused(element)?.classList.contains('meta'), 'focus on the question');
};

describe('edu-quiz-runner', () => {
  // Colours are measured: no transition may be half way.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  afterEach(async () => {
    await emulateMedia({ forcedColors: 'none' });
    for (const element of document.querySelectorAll('edu-quiz-runner')) element.remove();
    sessionStorage.clear();
    await setViewport({ width: 1280, height: 800 });
  });

  describe('states', () => {
    it('loading keeps the layout and says so', async () => {
      const server = quizServer();
      server.routes = { 'GET /assessment/v1/assessments/{assessmentId}': never };
      const element = mount(server);
      await shown(element, '.skeleton');
      expect((await shown(element, '[role=status]')).textContent?.trim()).to.equal('Đang tải…');
      await expectAccessible(element);
    });

    it('empty says why and what next', async () => {
      const element = mount(quizServer({ assessment: { ...quizAssessment, parts: [] } }));
      expect((await shown(element, '.state h2')).textContent).to.equal('Bài này chưa có câu hỏi');
      await expectAccessible(element);
    });

    it('without a session says that no test is open', async () => {
      const element = document.createElement('edu-quiz-runner');
      document.body.append(element);
      expect((await shown(element, '.state h2')).textContent).to.equal('Hiện chưa mở bài nào');
      await expectAccessible(element);
    });

    it('error shows the code and the request id, and retries', async () => {
      const server = quizServer();
      const { routes } = server;
      server.routes = {
        'GET /assessment/v1/assessments/{assessmentId}': () => fakeProblem(500, 'internal-error'),
      };
      const element = mount(server);
      await shown(element, '[part=retry]');
      expect(all(element, 'code').map(({ textContent }) => textContent)).to.deep.equal([
        'internal-error',
        'req_01kaz8m2q4x7v9c1d3f5g7h9jn',
      ]);
      await expectAccessible(element);
      server.routes = routes;
      (await button(element, 'Thử lại')).click();
      await shown(element, '.start');
    });

    it('start tells what, how long and how it is saved before the clock runs', async () => {
      const element = mount(quizServer());
      const facts = (await shown(element, '.facts')).textContent?.replaceAll(/\s+/g, ' ').trim();
      expect(facts).to.equal('22 câu hỏi 90 phút Mỗi câu trả lời được lưu ngay');
      await expectAccessible(element);
    });

    for (const [name, index] of [
      ['single choice', 3],
      ['true or false', 13],
      ['number', 17],
    ] as const) {
      it(`${name} is accessible, at 320 px without sideways scrolling`, async () => {
        const element = mount(openServer());
        await place(element, index);
        await expectAccessible(element);
        await setViewport({ width: 320, height: 640 });
        await element.updateComplete;
        expect(document.documentElement.scrollWidth).to.equal(320);
        await expectAccessible(element);
      });
    }

    it('result shows the score on ten and every item in words', async () => {
      const element = mount(openServer({ attempt: 'submitted' }));
      expect((await shown(element, '.score b')).textContent).to.equal('7,25');
      expect(all(element, '.outcome').length).to.equal(22);
      expect(all(element, '.outcome')[9]?.textContent?.replaceAll(/\s+/g, ' ').trim()).to.equal(
        'Câu 10 Bỏ trống 0/0,25 điểm',
      );
      await expectAccessible(element);
    });

    it('is accessible in English, in the dark and with forced colours', async () => {
      const element = mount(openServer(), { locale: 'en', theme: 'dark' });
      await place(element, 13);
      await until(() => heading(element) === 'Phần II Question 2 of 4 Up to 1 point');
      await expectAccessible(element);
      await emulateMedia({ forcedColors: 'active' });
      await expectAccessible(element);
      const chosen = all(element, '.segment').find((one) => one.querySelector(':checked'));
      const other = all(element, '.segment').find((one) => !one.querySelector(':checked'));
      expect(getComputedStyle(chosen as Element).backgroundColor).not.to.equal(
        getComputedStyle(other as Element).backgroundColor,
      );
    });
  });

  describe('answering', () => {
    it('saves a choice at once and says when', async () => {
      const server = openServer({ answers: {} });
      const element = mount(server);
      await place(element, 1);
      (await shown(element, 'input[value=C]')).click();
      const saved = await shown(element, '.save-state.saved');
      expect(saved.textContent?.trim()).to.match(/^Đã lưu \d{2}:\d{2}:\d{2}$/);
      expect(server.stored.get('itm_102')).to.deep.equal({ response: 'C', sequence: 1 });
      expect(all(element, 'aside .number-button')[1]?.getAttribute('aria-label')).to.equal(
        'Câu 2, Đã trả lời',
      );
    });

    it('works by keys alone: arrows choose, Tab leaves the group, Enter goes on', async () => {
      const server = openServer({ answers: {} });
      const element = mount(server);
      await place(element, 0);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await until(() => server.stored.get('itm_101')?.response === 'C');
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.textContent?.trim()).to.equal('Bỏ trả lời');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      expect(focused(element)?.textContent?.trim()).to.equal('Câu sau');
      await sendKeys({ press: 'Enter' });
      await until(() => heading(element) === 'Phần I Câu 2 trên 12 Tối đa 0,25 điểm');
      expect(focused(element)?.classList.contains('meta')).to.equal(true);
    });

    it('answers the statements of a true-false question one by one', async () => {
      const server = openServer({ answers: {} });
      const element = mount(server);
      await place(element, 12);
      const group = (index: number) => all(element, '[role=radiogroup]')[index];
      await until(() => group(3));
      group(0)?.querySelector<HTMLElement>('input[value=true]')?.click();
      group(3)?.querySelector<HTMLElement>('input[value=false]')?.click();
      await until(() => server.stored.get('itm_201')?.sequence === 2);
      expect(server.stored.get('itm_201')?.response).to.deep.equal({ a: true, d: false });
      expect(all(element, 'aside .number-button')[12]?.getAttribute('aria-label')).to.equal(
        'Câu 1, Còn thiếu ý',
      );
    });

    it('takes a number with a comma or a point and says when it cannot read one', async () => {
      const server = openServer({ answers: {} });
      const element = mount(server);
      await place(element, 16);
      const field = (await shown(element, 'input.field')) as HTMLInputElement;
      expect(field.inputMode).to.equal('decimal');
      field.focus();
      await sendKeys({ type: '2,5' });
      await until(() => server.stored.get('itm_301')?.response === '2,5');
      await sendKeys({ type: 'x' });
      await shown(element, '#number-problem');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal('number-hint number-problem');
      await until(() => server.stored.get('itm_301')?.response === null);
      await expectAccessible(element);
      await sendKeys({ press: 'Backspace' });
      await until(() => server.stored.get('itm_301')?.response === '2,5');
    });

    it('takes an answer back', async () => {
      const server = openServer();
      const element = mount(server);
      await place(element, 0);
      (await button(element, 'Bỏ trả lời')).click();
      await until(() => server.stored.get('itm_101')?.response === null);
      expect(all(element, 'input:checked').length).to.equal(0);
    });

    it('flags a question in shape and in words', async () => {
      const element = mount(openServer());
      await place(element, 3);
      (await button(element, 'Đánh dấu')).click();
      await until(
        () =>
          all(element, 'aside .number-button')[3]?.getAttribute('aria-label') ===
          'Câu 4, Đã trả lời, Đánh dấu',
      );
      expect((await shown(element, '[role=status]')).textContent?.trim()).to.equal(
        'Đã đánh dấu câu này.',
      );
    });

    it('renders formulas as MathML and never as markup text', async () => {
      const element = mount(openServer());
      await place(element, 13);
      const math = await shown(element, '.stem math');
      expect(math.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
      expect(math.querySelector('msup')?.textContent).to.equal('x3');
      const signs = all(element, '#statement-b mo').map((mo) => mo.getAttribute('form'));
      expect(signs).to.deep.equal([null, 'prefix', null, null]);
    });
  });

  describe('losing the connection and the page', () => {
    it('keeps working offline, shows how many wait, and sends them when it is back', async () => {
      const server = openServer({ answers: {} });
      const element = mount(server);
      await place(element, 0);
      server.online = false;
      element.offline = true;
      (await shown(element, 'input[value=A]')).click();
      await until(
        () =>
          element.shadowRoot?.querySelector('.offline-bar')?.textContent?.trim() ===
          'Mất kết nối mạng. 1 câu đang chờ, sẽ tự gửi khi có mạng. Em cứ làm tiếp.',
        'the bar',
      );
      expect((await shown(element, '.save-state.waiting')).textContent?.trim()).to.equal(
        '1 câu chờ gửi',
      );
      await expectAccessible(element);
      server.online = true;
      window.dispatchEvent(new Event('online'));
      await until(() => server.stored.get('itm_101')?.response === 'A');
      await shown(element, '.save-state.saved');
    });

    it('loses nothing in a reload: the unsent answer is shown and sent', async () => {
      const server = openServer({ answers: {} });
      const first = mount(server);
      await place(first, 4);
      server.online = false;
      (await shown(first, 'input[value=B]')).click();
      await shown(first, '.save-state.waiting');
      first.remove();
      server.online = true;
      const second = mount(server);
      await shown(second, '.question');
      expect(heading(second)).to.equal('Phần I Câu 5 trên 12 Tối đa 0,25 điểm');
      expect(((await shown(second, 'input[value=B]')) as HTMLInputElement).checked).to.equal(true);
      await until(() => server.stored.get('itm_105')?.response === 'B');
      for (let index = 0; index < sessionStorage.length; index += 1) {
        expect(sessionStorage.getItem(sessionStorage.key(index) ?? '')).not.to.match(/\d{12}/);
      }
    });
  });

  describe('time', () => {
    it('shows the time without chattering and can hide it', async () => {
      const element = mount(openServer({ secondsLeft: 3258 }));
      const timer = await shown(element, '[role=timer]');
      expect(timer.textContent).to.match(/^54:1[78]$/);
      expect(timer.hasAttribute('aria-live')).to.equal(false);
      (await button(element, 'Ẩn đồng hồ')).click();
      await until(() => element.shadowRoot?.querySelector('[role=timer]') === null);
      (await button(element, 'Hiện đồng hồ')).click();
      await shown(element, '[role=timer]');
    });

    it('announces a mark politely once it is passed', async () => {
      const element = mount(openServer({ secondsLeft: 301 }));
      await until(
        () =>
          element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() === 'Còn 5 phút.',
        'the announcement',
      );
      await shown(element, '.clock.low');
    });

    it('hands in by itself when time is up', async () => {
      const server = openServer({ secondsLeft: 1 });
      const element = mount(server);
      await shown(element, '.result');
      expect(server.status).to.equal('submitted');
      expect((await shown(element, '.score-card .note')).textContent?.trim()).to.equal(
        'Bài đã được nộp tự động khi hết giờ.',
      );
      expect(focused(element)?.textContent).to.equal('Kết quả bài làm');
    });
  });

  describe('handing in', () => {
    it('lists what is not finished, leads there, and closes with Escape', async () => {
      const element = mount(openServer());
      (await button(element, 'Nộp bài')).click();
      const dialog = (await shown(element, 'dialog[open]')) as HTMLDialogElement;
      expect(
        all(dialog.getRootNode() instanceof ShadowRoot ? element : dialog, '.open-questions button')
          .map((one) => one.getAttribute('aria-label'))
          .slice(0, 3),
      ).to.deep.equal(['Câu 10, chưa trả lời', 'Câu 2, còn thiếu ý', 'Câu 3, chưa trả lời']);
      await expectAccessible(element);
      await sendKeys({ press: 'Escape' });
      await until(() => element.shadowRoot?.querySelector('dialog') === null);
      (await button(element, 'Nộp bài')).click();
      await shown(element, 'dialog[open]');
      all(element, '.open-questions button')[0]?.click();
      await until(() => heading(element) === 'Phần I Câu 10 trên 12 Tối đa 0,25 điểm');
    });

    it('submits once confirmed, tells the host, and shows the result', async () => {
      const server = openServer();
      const element = mount(server);
      const events: string[] = [];
      for (const name of ['edu-quiz-start', 'edu-quiz-submit']) {
        document.addEventListener(name, (event) => events.push(event.type), { once: true });
      }
      (await button(element, 'Nộp bài')).click();
      (await shown(element, 'dialog [part=confirm]')).click();
      await shown(element, '.result');
      expect(server.calls.at(-1)).to.equal(
        'GET /assessment/v1/attempts/att_01kaz8m2q4x7v9c1d3f5g7h9jn/result',
      );
      expect(events).to.deep.equal(['edu-quiz-start', 'edu-quiz-submit']);
    });

    it('keeps everything when handing in fails', async () => {
      const server = openServer();
      server.routes = {
        ...server.routes,
        'POST /assessment/v1/attempts/{attemptId}/submission': () =>
          fakeProblem(500, 'internal-error'),
      };
      const element = mount(server);
      (await button(element, 'Nộp bài')).click();
      (await shown(element, 'dialog [part=confirm]')).click();
      expect((await shown(element, '.submit-failure')).textContent?.trim()).to.contain(
        'Chưa nộp được bài.',
      );
      await expectAccessible(element);
    });

    it('opens the list in a drawer on a phone', async () => {
      await setViewport({ width: 360, height: 720 });
      const element = mount(openServer());
      (await button(element, 'Mở danh sách câu hỏi 12/22')).click();
      await shown(element, 'dialog.list-drawer[open]');
      await expectAccessible(element);
      all(element, 'dialog li .number-button')[20]?.click();
      await until(() => heading(element) === 'Phần III Câu 5 trên 6 Tối đa 0,5 điểm');
      const target = (await button(element, 'Câu sau')).getBoundingClientRect();
      expect(target.height).to.be.at.least(44);
      expect(target.bottom).to.be.at.most(720);
    });
  });

  it('lets the learner begin anew where the host allows it', async () => {
    const element = mount(openServer({ attempt: 'submitted' }), { retake: true });
    (await button(element, 'Làm lại bài này')).click();
    (await button(element, 'Bắt đầu làm bài')).click();
    await shown(element, '.question');
  });
});
