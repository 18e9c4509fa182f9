import { css } from 'lit';

/** Looks of the result. */
export const resultStyles = css`
  .result {
    display: grid;
    gap: 16px;
  }

  .score-card,
  .result-part {
    display: grid;
    gap: 16px;
    padding: 32px;
  }

  .result-part {
    gap: 8px;
    padding-block: 24px;
  }

  .score b {
    color: var(--_accent);
    font-size: 2.75em;
    line-height: 1.3;
  }

  .score-card > .button {
    justify-self: start;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    column-gap: 32px;
  }

  .outcome {
    display: grid;
    grid-template-columns: 4.5em 1fr auto;
    gap: 8px;
    align-items: center;
    padding-block: 8px;
    border-top: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .outcome-number {
    font-weight: 500;
  }

  .outcome-word {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_ink-soft);
  }

  .outcome.positive .outcome-word {
    color: var(--_positive);
  }

  .outcome.caution .outcome-word {
    color: var(--_caution);
  }

  .outcome.negative .outcome-word {
    color: var(--_negative);
  }

  @container (max-width: 479px) {
    .score-card,
    .result-part {
      padding: 20px;
    }

    .score-card > .button {
      justify-self: stretch;
    }
  }
`;
