import { html, type TemplateResult } from 'lit';
import { icon, icons } from '../base/icon.ts';
import type { CourseWords } from './messages.ts';

/** The outline of the player while the course is on its way. */
export function renderPlayerSkeleton(): TemplateResult {
  return html`<div class="layout">
    <div class="lesson">
      <div class="skeleton stage-skeleton"></div>
      <div class="padded">
        <div class="skeleton line w-40"></div>
        <div class="skeleton line w-80"></div>
        <div class="skeleton line w-60"></div>
      </div>
    </div>
    <div class="card side">
      <div class="skeleton line w-60"></div>
      <div class="skeleton line w-40"></div>
      <div class="skeleton line"></div>
      <div class="skeleton line w-80"></div>
      <div class="skeleton line w-80"></div>
      <div class="skeleton line w-60"></div>
    </div>
  </div>`;
}

/** No enrolment, or a course without lessons. */
export function renderNoLessons(words: CourseWords): TemplateResult {
  return html`<div class="state">
    <div class="badge">${icon(icons.bookOpen)}</div>
    <div class="stack">
      <h2 class="title">${words.emptyTitle}</h2>
      <p class="soft prose">${words.emptyText}</p>
    </div>
  </div>`;
}
