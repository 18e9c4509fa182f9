import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  courseServer,
  enrolmentId,
  lessonIds,
  type CourseServer,
} from '../testing/course-fixture.ts';
import { fakeProblem, never } from '../testing/fake-api.ts';
import { shown, until } from '../testing/until.ts';
import './index.ts';
import type { EduCoursePlayer } from './edu-course-player.ts';

interface Args {
  /** The service behind the story. */
  server: () => CourseServer;
}

const meta: Meta<Args> = {
  title: 'Course player',
  component: 'edu-course-player',
  render: ({ server }) => {
    localStorage.clear();
    return html`<div class="story-page">
      <edu-course-player enrolment-id=${enrolmentId} .client=${server().client}></edu-course-player>
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

function player(canvas: HTMLElement): EduCoursePlayer {
  const element = canvas.querySelector('edu-course-player');
  if (element === null) throw new Error('The story has no player.');
  return element;
}

/** Plays to a place and stops there, so that the picture stands still. */
const stoppedAt =
  (seconds: number): Play =>
  async ({ canvasElement }) => {
    const stage = await shown(player(canvasElement), 'edu-lesson-video');
    const { store } = stage as HTMLElementTagNameMap['edu-lesson-video'];
    if (store === undefined) throw new Error('The stage has no playback.');
    store.toggleMuted();
    await store.seek(seconds);
    await store.play();
    await until(() => store.state.phase === 'ready' && store.state.bufferedEnd > seconds, 'data');
    await until(() => !store.state.seeking && !store.state.waiting, 'the picture');
    store.pause();
    await store.seek(seconds);
  };

export const Ready: Story = { args: { server: () => courseServer({ position: 37 }) } };

export const VideoPaused: Story = {
  args: { server: () => courseServer({ position: 50 }) },
  play: stoppedAt(57),
};

export const VideoEnded: Story = {
  args: { server: () => courseServer({ position: 80 }) },
  play: async (context) => {
    await stoppedAt(84)(context);
    const stage = await shown(player(context.canvasElement), 'edu-lesson-video');
    const { store } = stage as HTMLElementTagNameMap['edu-lesson-video'];
    await store?.seek(89.7);
    await store?.play();
    await until(() => store?.state.ended, 'the end');
  },
};

export const VideoFailed: Story = {
  // The check of the stories lets the browser log the failed request.
  tags: ['network-error'],
  args: { server: () => courseServer({ source: '/media/nothing-here/master.m3u8' }) },
  play: async ({ canvasElement }) => {
    const stage = await shown(player(canvasElement), 'edu-lesson-video');
    const { store } = stage as HTMLElementTagNameMap['edu-lesson-video'];
    await store?.play();
    await shown(stage, '[role="alert"]');
  },
};

export const WithoutTranscript: Story = {
  args: { server: () => courseServer({ captions: false }) },
};

export const Reading: Story = {
  args: { server: () => courseServer({ last: lessonIds.transpiration }) },
};

export const Quiz: Story = { args: { server: () => courseServer({ last: lessonIds.quiz }) } };

export const Shortcuts: Story = {
  args: { server: () => courseServer() },
  play: async ({ canvasElement }) => {
    const stage = await shown(player(canvasElement), 'edu-lesson-video');
    stage.shadowRoot?.querySelector<HTMLElement>('[aria-label="Phím tắt"]')?.click();
    await shown(stage, 'dialog[open]');
  },
};

export const Loading: Story = {
  args: {
    server: () => {
      const server = courseServer();
      server.routes = {
        ...server.routes,
        'GET /courses/v1/course-enrolments/{courseEnrolmentId}': never,
      };
      return server;
    },
  },
};

export const Empty: Story = { args: { server: () => courseServer({ empty: true }) } };

/** The host has opened no course: the element stands there without a session. */
export const NoSession: Story = { render: () => html`<edu-course-player></edu-course-player>` };

export const Failed: Story = {
  args: {
    server: () => {
      const server = courseServer();
      server.routes = {
        ...server.routes,
        'GET /courses/v1/course-enrolments/{courseEnrolmentId}': () =>
          fakeProblem(503, 'service-unavailable'),
      };
      return server;
    },
  },
};

export const LessonFailed: Story = {
  args: {
    server: () => {
      const server = courseServer();
      const lesson = 'GET /courses/v1/courses/{courseId}/lessons/{lessonId}';
      server.routes = { ...server.routes, [lesson]: () => fakeProblem(404, 'not-found') };
      return server;
    },
  },
};

export const Offline: Story = {
  args: { server: () => courseServer({ position: 37 }) },
  play: async ({ canvasElement }) => {
    const element = player(canvasElement);
    await shown(element, '.lesson-foot');
    element.offline = true;
  },
};

export const English: Story = {
  args: { server: () => courseServer({ position: 37 }) },
  parameters: { lang: 'en' },
};

export const Dark: Story = {
  args: { server: () => courseServer({ position: 37 }) },
  parameters: { theme: 'dark' },
};
