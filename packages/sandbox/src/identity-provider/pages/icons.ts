import { html } from './html.ts';
import type { Html } from './html.ts';

/** Lucide icons (ISC), only those used; decorative, since a word always stands beside them. */
function icon(shape: Html): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}

export const icons = {
  landmark: icon(
    html`<path d="M10 18v-7" /><path
        d="M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z"
      /><path d="M14 18v-7" /><path d="M18 18v-7" /><path d="M3 22h18" /><path d="M6 18v-7" />`,
  ),
  school: icon(
    html`<path d="M14 21v-3a2 2 0 0 0-4 0v3" /><path d="M18 4.933V21" /><path
        d="m4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6"
      /><path
        d="m6 11-3.52 2.147a1 1 0 0 0-.48.854V19a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a1 1 0 0 0-.48-.853L18 11"
      /><path d="M6 4.933V21" /><circle cx="12" cy="9" r="2" />`,
  ),
  name: icon(html`<circle cx="12" cy="8" r="5" /><path d="M20 21a8 8 0 0 0-16 0" />`),
  birthDate: icon(
    html`<path d="M8 2v3" /><path d="M16 2v3" /><rect
        x="3"
        y="3"
        width="18"
        height="18"
        rx="2"
      /><path d="M3 9h18" /><path d="M8 13h.01" /><path d="M12 13h.01" /><path
        d="M16 13h.01"
      /><path d="M8 17h.01" /><path d="M12 17h.01" />`,
  ),
  personalNumber: icon(
    html`<path d="M13 19a4 4 0 00-8 0" /><path d="M16 10h2" /><path d="M16 14h2" /><circle
        cx="9"
        cy="12"
        r="3"
      /><rect x="2" y="5" width="20" height="14" rx="2" />`,
  ),
  address: icon(
    html`<path
        d="M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0"
      /><circle cx="12" cy="10" r="3" />`,
  ),
  flask: icon(
    html`<path
        d="M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2"
      /><path d="M6.453 15h11.094" /><path d="M8.5 2h7" />`,
  ),
  alert: icon(html`<circle cx="12" cy="12" r="10" /><path d="M12 8v4" /><path d="M12 16h.01" />`),
  check: icon(html`<circle cx="12" cy="12" r="10" /><path d="m16 9-5.5 5.5L8 12" />`),
  chevron: icon(html`<path d="m9 18 6-6-6-6" />`),
} as const;
