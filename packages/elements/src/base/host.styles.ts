import { css } from 'lit';

/** What every element's host and root share: the page's font, our line height, sizes in `em` off one base. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* Inline-size containment gives no width of its own in a flex row: take what there is, margins respected. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    color: var(--_ink);
    font-family: var(--edu-font-family, inherit);
    font-size: var(--edu-font-size, 16px);
    font-weight: 400;
    /* Stacked diacritics (Ẫ, Ợ) clip below 1.5 in most fonts. */
    line-height: 1.6;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3 {
    font: inherit;
    font-weight: 600;
    text-wrap: balance;
  }

  b,
  strong {
    font-weight: 600;
  }

  .title {
    font-size: 1.375em;
    line-height: 1.35;
    font-weight: 600;
  }

  .heading {
    font-size: 1.125em;
    font-weight: 600;
  }

  .soft {
    color: var(--_ink-soft);
  }

  .small {
    font-size: 0.875em;
  }

  .tiny {
    font-size: 0.8125em;
  }

  .numeric {
    font-variant-numeric: tabular-nums;
  }

  .prose {
    max-width: 68ch;
    overflow-wrap: break-word;
  }

  .stack {
    display: grid;
    gap: 8px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg.icon {
    width: 20px;
    height: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg.icon.s {
    width: 16px;
    height: 16px;
  }

  svg.icon.l {
    width: 28px;
    height: 28px;
  }
`;
