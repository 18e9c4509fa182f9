import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../base/failure.ts';
import { formatClockTime } from '../base/format.ts';
import { icon, icons } from '../base/icon.ts';
import type { Locale } from '../base/localize.ts';
import { baseMessages, failureTexts } from '../base/messages.ts';
import type { CourseState } from './course/course-store.ts';
import { isCompleted, type OutlinePlace } from './course/outline.ts';
import { playerIcons } from './icons.ts';
import { courseMessages, type CourseWords } from './messages.ts';

export interface LessonView {
  readonly state: CourseState;
  readonly place: OutlinePlace;
  readonly words: CourseWords;
  readonly locale: Locale;
  readonly next: OutlinePlace | undefined;
  readonly open: (lessonId: string) => void;
}

export function renderLessonHead({ state, place, words }: LessonView): TemplateResult {
  return html`<header class="lesson-head padded">
    <p class="small soft">
      ${words.placeLine(state.course?.title ?? '', place.moduleNumber, place.lessonNumber)}
    </p>
    <h2 class="title" id="lesson-title" tabindex="-1">${place.lesson.title}</h2>
  </header>`;
}

function renderSaveState({ state, words, locale }: LessonView): TemplateResult {
  const { waiting, saveFailure, savedAt } = state;
  const shown =
    saveFailure !== undefined
      ? ([icons.cloudOff, waiting > 0 ? words.notSaved(waiting) : words.saveRefused] as const)
      : savedAt === undefined
        ? undefined
        : ([icons.check, words.saved(formatClockTime(savedAt, locale))] as const);
  return html`<p class="save-state tiny soft numeric" part="save-state">
    ${shown === undefined ? nothing : html`${icon(shown[0], { size: 's' })}<span>${shown[1]}</span>`}
  </p>`;
}

/** What comes after the lesson: done, and on. */
export function renderLessonFoot(view: LessonView): TemplateResult {
  const { state, place, words, next, open } = view;
  const done = isCompleted(place.lesson.id, state.progress);
  const all = state.places.every(({ lesson }) => isCompleted(lesson.id, state.progress));
  return html`<footer class="lesson-foot padded">
    <div class="lesson-standing">
      ${
        done
          ? html`<p class="done-note with-icon">
              ${icon(icons.circleCheck)}${all ? words.courseCompleted : words.completed}
            </p>`
          : nothing
      }
      ${renderSaveState(view)}
    </div>
    ${
      next === undefined
        ? nothing
        : html`<button
            class="button next ${done ? 'primary' : 'quiet'}"
            part="next"
            @click=${() => open(next.lesson.id)}
          >
            <span>${words.nextNamed(next.lesson.title)}</span>${icon(playerIcons.arrowRight)}
          </button>`
    }
  </footer>`;
}

/** One lesson did not come; the rest of the course stays usable. */
export function renderLessonFailure(
  failure: Failure,
  locale: Locale,
  retry: () => void,
): TemplateResult {
  const text = failureTexts[locale][failure.kind];
  const words = baseMessages[locale];
  return html`<div class="state failed" part="error" role="alert" data-code=${failure.code}>
    <div class="badge">
      ${icon(failure.kind === 'offline' ? icons.wifiOff : icons.triangleAlert)}
    </div>
    <div class="stack">
      <h3 class="heading">${courseMessages[locale].lessonFailed}</h3>
      <p class="soft prose">${text.text}</p>
    </div>
    <button class="button primary" @click=${retry}>${icon(icons.rotate)}${words.retry}</button>
    <p class="tiny soft">
      ${words.errorCode}: <code>${failure.code}</code>
      ${
        failure.requestId === undefined
          ? nothing
          : html`<br />${words.requestId}: <code>${failure.requestId}</code>`
      }
    </p>
  </div>`;
}
