import { html, type TemplateResult } from 'lit';

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
