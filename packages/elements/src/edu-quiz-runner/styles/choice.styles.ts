import { css } from 'lit';

/** Single choice. */
export const choiceStyles = css`
  .choices {
    display: grid;
    gap: 8px;
  }

  .choice {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    gap: 12px;
    align-items: baseline;
    min-height: 48px;
    padding: 10px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .choice:hover {
    background: var(--_surface);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice input {
    width: 18px;
    height: 18px;
    margin: 0;
    translate: 0 3px;
    accent-color: var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
  }

  .letter {
    color: var(--_ink-soft);
  }

  .option {
    min-width: 0;
    overflow-wrap: break-word;
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .choice:has(:checked) .letter {
      color: HighlightText;
    }
  }
`;
