import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../base/css-properties.ts';
import { formatNumber } from '../../base/format.ts';
import { icon, icons } from '../../base/icon.ts';
import type { Locale } from '../../base/localize.ts';
import type { CourseWords } from '../messages.ts';
import { mediaTime, roughMinutes } from '../video/media-time.ts';
import type { LessonSummary } from './course-gateway.ts';
import type { CourseState } from './course-store.ts';
import { courseStanding, isCompleted, lessonShare } from './outline.ts';

export interface OutlineView {
  readonly state: CourseState;
  readonly words: CourseWords;
  readonly locale: Locale;
  readonly open: (lessonId: string) => void;
}

/** The course at the side: how far, and every lesson. */
export function renderOutline(view: OutlineView): TemplateResult {
  const { state, words } = view;
  return html`<aside class="card side" part="outline">
    ${renderStanding(view)}
    <nav aria-label=${words.outline}>
      ${state.course?.modules.map(
        ({ title, lessons }, index) =>
          html`<h3 class="small soft module">${words.moduleHeading(index + 1, title)}</h3>
            <ol>
              ${lessons.map((lesson) => html`<li>${renderLesson(lesson, view)}</li>`)}
            </ol>`,
      )}
    </nav>
  </aside>`;
}

function renderStanding({ state, words, locale }: OutlineView): TemplateResult {
  const { completed, total, share, remainingSeconds } = courseStanding(
    state.places,
    state.progress,
  );
  const percent = formatNumber(Math.floor(share * 100), locale);
  const rest =
    completed === total
      ? words.courseDone
      : remainingSeconds > 0
        ? words.remaining(roughMinutes(remainingSeconds))
        : '';
  return html`<div class="standing">
    <h2 class="heading">${state.course?.title}</h2>
    <p class="small soft numeric">
      ${words.standing(completed, total)}${rest === '' ? nothing : ` · ${rest}`}
    </p>
    <div
      class="meter"
      role="progressbar"
      aria-label=${words.progressLabel}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.floor(share * 100)}
      aria-valuetext=${words.progressValue(percent)}
    >
      <i ${cssProperties({ width: `${share * 100}%` })}></i>
    </div>
  </div>`;
}

function renderLesson(lesson: LessonSummary, { state, words, locale, open }: OutlineView) {
  const current = lesson.id === state.currentId;
  const done = isCompleted(lesson.id, state.progress);
  const share = lessonShare(lesson, state.progress);
  const standing = done
    ? words.done
    : share > 0
      ? words.underWay(formatNumber(Math.floor(share * 100), locale))
      : words.notStarted;
  return html`<button
    class="lesson-button"
    aria-current=${current ? 'true' : nothing}
    @click=${() => open(lesson.id)}
  >
    ${
      done
        ? html`<span class="tick">${icon(icons.check)}</span>`
        : html`<i class="ring" ${cssProperties({ '--share': `${share * 100}%` })}></i>`
    }
    <span class="lesson-title">${lesson.title}</span>
    <span class="tiny soft numeric kind">${kindText(lesson, words)}</span>
    <span class="visually-hidden">, ${standing}</span>
  </button>`;
}

function kindText({ kind, durationSeconds }: LessonSummary, words: CourseWords): string {
  switch (kind) {
    case 'video':
      return durationSeconds === undefined ? words.video : mediaTime(durationSeconds);
    case 'reading':
      return words.reading;
    case 'quiz':
      return words.quiz;
  }
}
