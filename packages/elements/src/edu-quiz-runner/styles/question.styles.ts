import { css } from 'lit';

/** The sheet with the question, and its foot at thumb’s reach on a phone. */
export const questionStyles = css`
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    padding: 32px;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-weight: 400;
    scroll-margin-top: calc(var(--edu-sticky-top, 0px) + 120px);
  }

  .instructions {
    margin-top: -8px;
  }

  .stem {
    font-size: 1.125em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .step svg {
    display: none;
  }

  .flag[aria-pressed='true'] {
    color: var(--_caution);
  }

  .flag[aria-pressed='true'] svg {
    fill: currentColor;
  }

  .button.clear {
    justify-self: start;
    margin: -12px 0 -12px -8px;
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 500;
  }

  @container (min-width: 840px) {
    .open-list {
      display: none;
    }
  }

  @container (max-width: 479px) {
    .question {
      gap: 20px;
      padding: 20px 16px 0;
      border: 0;
      border-radius: 0;
    }

    .foot {
      margin-inline: -16px;
      padding: 8px 16px;
      background: var(--_paper);
      border-top: 1px solid var(--_line);
    }

    .foot .button {
      padding-inline: 12px;
      white-space: nowrap;
    }

    .wide {
      display: none;
    }

    .step svg {
      display: inline;
    }
  }

  @container (max-width: 340px) {
    .open-list svg {
      display: none;
    }
  }

  /* Sticky only where it leaves most of the height to the question: measured in the reader's text size. */
  @container (max-width: 479px) {
    @media (min-height: 30em) {
      .foot {
        position: sticky;
        bottom: 0;
      }
    }
  }

  @media (forced-colors: active) {
    .button.clear {
      margin: 0;
    }
  }
`;
