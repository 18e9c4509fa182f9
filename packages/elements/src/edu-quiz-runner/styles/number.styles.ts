import { css } from 'lit';

/** The field for a short number. */
export const numberStyles = css`
  .number {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }

  .number label {
    font-weight: 500;
  }

  .number-field {
    display: flex;
    max-width: 100%;
    align-items: center;
    gap: 12px;
  }

  .number-field .field {
    width: 9em;
    min-width: 0;
    font-size: 1.25em;
    font-weight: 500;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_negative);
    box-shadow: inset 0 0 0 1px var(--_negative);
  }

  .problem {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 6px;
    color: var(--_negative);
    max-width: 60ch;
  }

  .problem > svg {
    margin-top: 3px;
  }

  /* Forced colours drop the red: the heavier edge stays. */
  @media (forced-colors: active) {
    .field[aria-invalid='true'] {
      border-width: 3px;
    }
  }
`;
