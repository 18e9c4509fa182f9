import { css } from 'lit';

/** The page before the clock runs. */
export const startStyles = css`
  .start {
    display: grid;
    gap: 24px;
    padding: 32px;
  }

  .start > .button {
    justify-self: start;
    min-width: 220px;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .facts li,
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .facts svg {
    color: var(--_accent);
  }

  .parts li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 10px;
    border-top: 1px solid var(--_line);
  }

  .parts li .chip {
    flex: none;
  }

  @container (max-width: 479px) {
    .start {
      padding: 20px;
    }

    .start > .button {
      justify-self: stretch;
    }
  }
`;
