import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * The icons that several elements share; each element keeps those of its own. Drawn by Lucide (https://lucide.dev, ISC licence; `lucide-static` 1.62.0), on a 24 × 24 grid.
 * Templates, not markup strings: nothing here passes through `innerHTML`.
 */
export const icons = {
  bookOpen: svg`<path d="M12 5v16"/><path d="M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z"/>`,
  captions: svg`<rect width="18" height="14" x="3" y="5" rx="2" ry="2"/><path d="M7 15h4M15 15h2M7 11h2M13 11h4"/>`,
  check: svg`<path d="M20 6 9 17l-5-5"/>`,
  chevronDown: svg`<path d="m6 9 6 6 6-6"/>`,
  chevronRight: svg`<path d="m9 18 6-6-6-6"/>`,
  circleAlert: svg`<circle cx="12" cy="12" r="10"/><line x1="12" x2="12" y1="8" y2="12"/><line x1="12" x2="12.01" y1="16" y2="16"/>`,
  circleCheck: svg`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>`,
  circleHelp: svg`<circle cx="12" cy="12" r="10"/><path d="M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3"/><path d="M12 17h.01"/>`,
  circleX: svg`<circle cx="12" cy="12" r="10"/><path d="m15 9-6 6"/><path d="m9 9 6 6"/>`,
  cloudOff: svg`<path d="M10.94 5.274A7 7 0 0 1 15.71 10h1.79a4.5 4.5 0 0 1 4.222 6.057"/><path d="M18.796 18.81A4.5 4.5 0 0 1 17.5 19H9A7 7 0 0 1 5.79 5.78"/><path d="m2 2 20 20"/>`,
  rotate: svg`<path d="M21 12a9 9 0 1 1-9-9c2.52 0 4.93 1 6.74 2.74L21 8"/><path d="M21 3v5h-5"/>`,
  triangleAlert: svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3"/><path d="M12 9v4"/><path d="M12 17h.01"/>`,
  wifiOff: svg`<path d="M12 20h.01"/><path d="M8.5 16.429a5 5 0 0 1 7 0"/><path d="M5 12.859a10 10 0 0 1 5.17-2.69"/><path d="M19 12.859a10 10 0 0 0-2.007-1.523"/><path d="M2 8.82a15 15 0 0 1 4.177-2.643"/><path d="M22 8.82a15 15 0 0 0-11.288-3.764"/><path d="m2 2 20 20"/>`,
  x: svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`,
} satisfies Record<string, SVGTemplateResult>;

export interface IconOptions {
  /** `s` 16 px, `m` 20 px (default), `l` 28 px. */
  readonly size?: 's' | 'm' | 'l';
  /** Accessible name, only where the icon stands alone; otherwise the icon is decoration. */
  readonly label?: string;
}

/** Draws an icon's shape: one of {@link icons}, or a template an element brings itself. */
export function icon(shape: SVGTemplateResult, options: IconOptions = {}): TemplateResult {
  const { size = 'm', label } = options;
  return html`<svg
    class="icon ${size}"
    viewBox="0 0 24 24"
    aria-hidden=${label === undefined ? 'true' : nothing}
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
  >
    ${shape}
  </svg>`;
}
