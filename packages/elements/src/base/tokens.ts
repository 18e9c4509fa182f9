import { css } from 'lit';

/**
 * Design tokens. Every value a host may set is a public `--edu-*` property; inside the shadow root only the
 * private `--_*` mirrors are read, so a value the host page inherits down (`:root { --edu-accent: … }`) always wins.
 *
 * Light or dark follows the page's own `color-scheme`: a page that never opted into dark keeps light widgets.
 * `theme="light" | "dark"` fixes it for one element, `theme="auto"` follows the reader's system.
 */
export const tokens = css`
  :host {
    --_paper: var(--edu-paper, light-dark(#ffffff, #23211c));
    --_surface: var(--edu-surface, light-dark(#f7f6f2, #1a1915));
    --_sunken: var(--edu-sunken, light-dark(#efede6, #13120f));
    --_line: var(--edu-line, light-dark(#d9d5c9, #3a372f));
    --_line-strong: var(--edu-line-strong, light-dark(#8a8574, #8f8a78));
    --_ink: var(--edu-ink, light-dark(#1e1c18, #f2efe6));
    --_ink-soft: var(--edu-ink-soft, light-dark(#55513f, #bdb7a5));
    --_accent: var(--edu-accent, light-dark(#2f3f8f, #b3bfff));
    --_accent-hover: var(--edu-accent-hover, light-dark(#24327a, #c9d2ff));
    --_accent-soft: var(--edu-accent-soft, light-dark(#e8ebf8, #2a3057));
    --_on-accent: var(--edu-on-accent, light-dark(#ffffff, #151a3d));
    --_positive: var(--edu-positive, light-dark(#1c6b3f, #86d6a4));
    --_positive-soft: var(--edu-positive-soft, light-dark(#e3f3e8, #17311f));
    --_caution: var(--edu-caution, light-dark(#7a4f00, #f0c36b));
    --_caution-soft: var(--edu-caution-soft, light-dark(#fbefd3, #372a0c));
    --_negative: var(--edu-negative, light-dark(#a3202a, #ffb0ab));
    --_negative-soft: var(--edu-negative-soft, light-dark(#fbe7e6, #431a1b));
    --_info: var(--edu-info, light-dark(#1b5e91, #93cbf2));
    --_info-soft: var(--edu-info-soft, light-dark(#e2f0f9, #122d40));
    --_radius: var(--edu-radius, 8px);
    --_radius-card: var(--edu-radius-card, 10px);
    --_control-height: var(--edu-control-height, 44px);
    --_shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 8px 24px rgb(0 0 0 / 14%);
    --_fast: 150ms ease-out;
    --_enter: 250ms ease-out;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([theme='auto']) {
    color-scheme: light dark;
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_surface: Canvas;
      --_sunken: Canvas;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_accent: LinkText;
      --_accent-hover: LinkText;
      --_accent-soft: Canvas;
      --_on-accent: Canvas;
      --_positive: CanvasText;
      --_positive-soft: Canvas;
      --_caution: CanvasText;
      --_caution-soft: Canvas;
      --_negative: CanvasText;
      --_negative-soft: Canvas;
      --_info: CanvasText;
      --_info-soft: Canvas;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_enter: 0ms;
    }
  }
`;
