import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { shown } from '../testing/until.ts';
import { fakeProblem, never } from '../testing/fake-api.ts';
import {
  quizAssessment,
  quizServer,
  rememberAttempt,
  someAnswers,
  type QuizServer,
} from '../testing/quiz-fixture.ts';
import './index.ts';
import type { EduQuizRunner } from './edu-quiz-runner.ts';

interface Args {
  /** The service behind the story. */
  server: () => QuizServer;
}

const meta: Meta<Args> = {
  title: 'Quiz runner',
  component: 'edu-quiz-runner',
  render: ({ server }) =>
    html`<edu-quiz-runner
      assessment-id=${quizAssessment.id}
      subtitle="Kỳ thi thử tốt nghiệp THPT · Trường THPT Sông Mã"
      .client=${server().client}
    ></edu-quiz-runner>`,
};

export default meta;
type Story = StoryObj<Args>;

const working = (secondsLeft?: number): QuizServer => {
  rememberAttempt(true);
  return quizServer({
    answers: someAnswers,
    attempt: 'open',
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  });
};

const fresh = (): QuizServer => {
  rememberAttempt(false);
  return quizServer();
};

function runner(canvas: HTMLElement): EduQuizRunner {
  const element = canvas.querySelector('edu-quiz-runner');
  if (element === null) throw new Error('The story has no quiz.');
  return element;
}

const goTo =
  (index: number) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = runner(canvasElement);
    await shown(element, '.question');
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('aside li .number-button');
    buttons?.[index]?.click();
    await element.updateComplete;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

export const Start: Story = { args: { server: fresh } };

export const TrueFalse: Story = { args: { server: () => working() }, play: goTo(13) };

export const SingleChoice: Story = { args: { server: () => working() }, play: goTo(3) };

export const Numeric: Story = {
  args: { server: () => working() },
  play: async (context) => {
    await goTo(17)(context);
    const element = runner(context.canvasElement);
    const field = await shown(element, 'input.field');
    if (field instanceof HTMLInputElement) field.value = '40 km';
    field.dispatchEvent(new Event('input'));
  },
};

export const LittleTimeLeft: Story = { args: { server: () => working(254) }, play: goTo(1) };

export const Offline: Story = {
  args: { server: () => working() },
  play: async ({ canvasElement }) => {
    const element = runner(canvasElement);
    await shown(element, '.question');
    element.offline = true;
  },
};

export const SubmitDialog: Story = {
  args: { server: () => working() },
  play: async ({ canvasElement }) => {
    (await shown(runner(canvasElement), '.hand-in')).click();
  },
};

export const QuestionDrawer: Story = {
  args: { server: () => working() },
  parameters: { viewport: { defaultViewport: 'mobile1' } },
  play: async ({ canvasElement }) => {
    (await shown(runner(canvasElement), '.open-list')).click();
  },
};

export const Result: Story = {
  args: {
    server: () => {
      rememberAttempt(true);
      return quizServer({ answers: someAnswers, attempt: 'submitted' });
    },
  },
};

export const TimeUpOffline: Story = {
  args: {
    server: () => {
      const server = working(1);
      server.routes = {
        ...server.routes,
        'POST /assessment/v1/attempts/{attemptId}/submission': () =>
          fakeProblem(503, 'service-unavailable'),
      };
      return server;
    },
  },
};

export const Loading: Story = {
  args: {
    server: () => {
      const server = fresh();
      server.routes = { 'GET /assessment/v1/assessments/{assessmentId}': never };
      return server;
    },
  },
};

export const Empty: Story = {
  args: {
    server: () => {
      rememberAttempt(false);
      return quizServer({ assessment: { ...quizAssessment, parts: [] } });
    },
  },
};

/** The host has opened no test: the element stands there without a session. */
export const NoSession: Story = { render: () => html`<edu-quiz-runner></edu-quiz-runner>` };

export const Failed: Story = {
  args: {
    server: () => {
      const server = fresh();
      server.routes = {
        'GET /assessment/v1/assessments/{assessmentId}': () => fakeProblem(500, 'internal-error'),
      };
      return server;
    },
  },
};

export const English: Story = {
  args: { server: () => working() },
  parameters: { lang: 'en' },
  play: goTo(13),
};

export const Dark: Story = {
  args: { server: () => working() },
  parameters: { theme: 'dark' },
  play: goTo(13),
};
