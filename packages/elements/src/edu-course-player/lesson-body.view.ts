import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Ref } from 'lit/directives/ref.js';
import type { Client } from '../base/client.ts';
import type { Locale } from '../base/localize.ts';
import type { CourseStore } from './course/course-store.ts';
import { isCompleted } from './course/outline.ts';
import { renderLessonFailure } from './lesson.view.ts';
import type { CourseWords } from './messages.ts';
import type { QuizLoader } from './quiz-loader.ts';
import { renderReading } from './reading/reading.view.ts';
import type { VideoSession } from './video/video-session.ts';

export interface LessonBodyView {
  readonly store: CourseStore;
  readonly client: Client | undefined;
  readonly words: CourseWords;
  readonly locale: Locale;
  readonly video: VideoSession | undefined;
  readonly quiz: QuizLoader;
  readonly readingEnd: Ref<HTMLElement>;
  readonly open: (lessonId: string) => void;
  readonly retryVideo: () => void;
  readonly finishReading: () => void;
}

/** The lesson itself: picture, text or questions; a skeleton or the failure in its place. */
export function renderLessonBody(view: LessonBodyView): unknown {
  const { store, words, locale, readingEnd, finishReading } = view;
  const { lesson, currentId, progress } = store.state;
  if (lesson.phase === 'loading') return skeleton();
  if (lesson.phase === 'failed') {
    return renderLessonFailure(lesson.failure, locale, () => void store.reopen());
  }
  switch (lesson.content.kind) {
    case 'video':
      // A new stage for each lesson: engines and full screen do not outlive it.
      return keyed(lesson, renderVideo(view));
    case 'reading':
      return renderReading({
        blocks: lesson.content.blocks,
        words,
        completed: isCompleted(currentId ?? '', progress),
        end: readingEnd,
        finish: finishReading,
      });
    case 'quiz':
      return renderQuiz(view, lesson.content.assessmentId);
  }
}

export function renderTranscript({
  video,
  locale,
}: LessonBodyView): TemplateResult | typeof nothing {
  if (video === undefined) return nothing;
  return html`<edu-lesson-transcript
    class="padded"
    .store=${video.playback}
    .locale=${locale}
    .captionState=${video.captionState}
    exportparts="tabs, lines"
  ></edu-lesson-transcript>`;
}

function renderVideo({
  store,
  video,
  words,
  locale,
  open,
  retryVideo,
}: LessonBodyView): TemplateResult {
  const { current, next } = store;
  return html`<edu-lesson-video
    .store=${video?.playback}
    .locale=${locale}
    .heading=${current?.lesson.title ?? ''}
    .nextTitle=${next && words.next}
    .onRetry=${retryVideo}
    .onNext=${() => next && open(next.lesson.id)}
    exportparts="stage, controls, caption, start, end, media-error"
  ></edu-lesson-video>`;
}

function renderQuiz(
  { store, client, locale, quiz }: LessonBodyView,
  assessmentId: string,
): TemplateResult {
  if (quiz.failure !== undefined) {
    return renderLessonFailure(quiz.failure, locale, () => quiz.load());
  }
  if (!quiz.ready) return skeleton();
  return html`<edu-quiz-runner
    class="quiz-host"
    .client=${client}
    .assessmentId=${assessmentId}
    .locale=${locale}
    @edu-ready=${stop}
    @edu-quiz-submit=${() => void store.refreshProgress()}
  ></edu-quiz-runner>`;
}

const skeleton = () => html`<div class="skeleton stage-skeleton" aria-hidden="true"></div>`;

/** The host waits for the course, not for a quiz in it. */
const stop = (event: Event): void => event.stopPropagation();
