import type { BlockNode } from '@khuevan/qti/delivery';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Client } from '../base/client.ts';
import type { Locale } from '../base/localize.ts';
import type { CourseStore } from './course/course-store.ts';
import { isCompleted } from './course/outline.ts';
import { renderLessonFailure } from './lesson.view.ts';
import type { CourseWords } from './messages.ts';
import type { LazyPart, LessonParts } from './lesson-parts.ts';
import type { VideoSession } from './video/video-session.ts';

export interface LessonBodyView {
  readonly store: CourseStore;
  readonly client: Client | undefined;
  readonly words: CourseWords;
  readonly locale: Locale;
  readonly video: VideoSession | undefined;
  readonly parts: LessonParts;
  readonly open: (lessonId: string) => void;
  readonly retryVideo: () => void;
  readonly finishReading: () => void;
}

/** The lesson itself: picture, text or questions; a skeleton or the failure in its place. */
export function renderLessonBody(view: LessonBodyView): unknown {
  const { store, locale } = view;
  const { lesson } = store.state;
  if (lesson.phase === 'loading') return skeleton();
  if (lesson.phase === 'failed') {
    return renderLessonFailure(lesson.failure, locale, () => void store.reopen());
  }
  switch (lesson.content.kind) {
    case 'video':
      // A new stage for each lesson: engines and full screen do not outlive it.
      return keyed(lesson, renderVideo(view));
    case 'reading':
      return renderPart(view, 'reading', renderReading(view, lesson.content.blocks));
    case 'quiz':
      return renderPart(view, 'quiz', renderQuiz(view, lesson.content.assessmentId));
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

/** A part whose code is fetched: what it shows once it is there. */
function renderPart(
  { parts, locale }: LessonBodyView,
  part: LazyPart,
  content: TemplateResult,
): TemplateResult {
  const failure = parts.failure(part);
  if (failure !== undefined) return renderLessonFailure(failure, locale, () => parts.load(part));
  return parts.isReady(part) ? content : skeleton();
}

function renderReading(
  { store, locale, finishReading }: LessonBodyView,
  blocks: readonly BlockNode[],
): TemplateResult {
  const { currentId, progress } = store.state;
  return html`<edu-lesson-reading
    .blocks=${blocks}
    .locale=${locale}
    .completed=${isCompleted(currentId ?? '', progress)}
    .onFinished=${finishReading}
    exportparts="reading"
  ></edu-lesson-reading>`;
}

function renderQuiz(
  { store, client, locale }: LessonBodyView,
  assessmentId: string,
): TemplateResult {
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
