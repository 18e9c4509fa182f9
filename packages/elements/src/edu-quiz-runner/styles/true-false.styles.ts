import { css } from 'lit';

/** Statements to call true or false. */
export const trueFalseStyles = css`
  .segment:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .row {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    padding-block: 16px;
    border-top: 1px solid var(--_line);
  }

  .row:first-child {
    border-top: 0;
    padding-top: 0;
  }

  .segments {
    display: inline-grid;
    grid-template-columns: 1fr 1fr;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-width: 78px;
    min-height: 44px;
    padding: 8px 16px;
    font-weight: 500;
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .segment:first-child {
    border-start-start-radius: 7px;
    border-end-start-radius: 7px;
  }

  .segment:last-child {
    border-start-end-radius: 7px;
    border-end-end-radius: 7px;
    border-inline-start: 1px solid var(--_line-strong);
  }

  .segment:hover {
    background: var(--_sunken);
  }

  .segment:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  @container (max-width: 479px) {
    .row {
      grid-template-columns: 1.5em minmax(0, 1fr);
      align-items: baseline;
    }

    .row .segments {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .segment:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
