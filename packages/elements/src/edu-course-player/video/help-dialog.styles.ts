import { css } from 'lit';

/** The list of keys lies in the top layer and wears the page's own colours. */
export const helpStyles = css`
  dialog.help {
    width: min(440px, calc(100vw - 32px));
    max-height: min(560px, calc(100dvh - 32px));
    padding: 8px 20px 20px;
    overflow: auto;
    font-size: var(--edu-font-size, 16px);
    --_accent: var(--edu-accent, light-dark(#2f3f8f, #b3bfff));
  }

  .help-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    position: sticky;
    top: -8px;
    padding-block: 4px;
    background: inherit;
  }

  .help-list {
    display: grid;
    gap: 4px;
  }

  .help-row {
    display: grid;
    grid-template-columns: 132px 1fr;
    gap: 12px;
    align-items: center;
    padding-block: 4px;
    font-size: 0.9375em;
  }

  .help-row dt {
    display: flex;
    gap: 6px;
  }

  kbd {
    min-width: 30px;
    padding: 1px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
`;
