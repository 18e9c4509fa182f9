import { css } from 'lit';

/** Looks of the list of questions and of the two dialogs. */
export const listStyles = css`
  .list {
    display: grid;
    gap: 20px;
  }

  .list-part {
    display: grid;
    gap: 6px;
  }

  .list-part h3,
  .open-questions h3 {
    font-weight: 400;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(36px, 1fr));
    gap: 6px;
  }

  .number-button {
    position: relative;
    display: grid;
    place-items: center;
    width: 100%;
    min-width: 36px;
    height: 36px;
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink-soft);
    font: inherit;
    font-size: 0.875em;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .number-button.done {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .number-button.partial {
    border-style: dashed;
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .number-button[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    color: var(--_ink);
    font-weight: 600;
  }

  .number-button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .number-button.flagged::after {
    content: '';
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_caution);
  }

  .legend {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px 12px;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .legend .number-button {
    width: 16px;
    min-width: 16px;
    height: 16px;
    border-radius: 4px;
    cursor: default;
  }

  .legend svg {
    color: var(--_caution);
    fill: currentColor;
  }

  .submit-dialog {
    width: min(480px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
  }

  .submit-dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }

  .dialog-body {
    display: grid;
    gap: 16px;
    padding: 24px 24px 16px;
    overflow-y: auto;
  }

  .open-questions {
    display: grid;
    gap: 8px;
  }

  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 24px 24px;
  }

  .list-drawer {
    width: 100%;
    max-width: 560px;
    max-height: 85dvh;
    margin: auto auto 0;
    padding: 20px 20px 24px;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    overflow-y: auto;
  }

  .list-drawer .number-button.flagged::after {
    border-color: var(--_paper);
  }

  .list-drawer .numbers,
  .submit-dialog .numbers {
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 8px;
  }

  .list-drawer li > .number-button,
  .submit-dialog li > .number-button {
    height: 44px;
  }

  .list-drawer .legend .number-button {
    height: 16px;
  }

  .list-drawer .close {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
  }

  @media (forced-colors: active) {
    .number-button.done {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .number-button.flagged::after {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: Canvas;
    }
  }
`;
