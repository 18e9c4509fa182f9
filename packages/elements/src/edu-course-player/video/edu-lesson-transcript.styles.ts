import { css } from 'lit';

export const transcriptStyles = css`
  .tabs {
    display: flex;
    gap: 24px;
    border-bottom: 1px solid var(--_line);
  }

  .tab {
    min-height: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }

  .tab[aria-selected='true'] {
    color: var(--_accent);
    box-shadow: inset 0 -3px var(--_accent);
    font-weight: 600;
  }

  .tab:hover {
    color: var(--_accent);
  }

  .panel {
    position: relative;
  }

  .lines {
    position: relative;
    display: grid;
    gap: 2px;
    max-height: max(240px, min(420px, 46vh));
    overflow: auto;
    overscroll-behavior: contain;
    margin-inline: -4px;
    padding: 12px 4px;
  }

  .line {
    display: grid;
    grid-template-columns: 3.25em 1fr;
    gap: 12px;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .line > span:last-child {
    max-width: 68ch;
  }

  .line .numeric {
    padding-top: 0.15em;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }

  .line:hover {
    background: var(--_sunken);
  }

  .line[aria-current] {
    background: var(--_accent-soft);
  }

  .line[aria-current] .numeric {
    color: var(--_accent);
    font-weight: 600;
  }

  .follow {
    position: absolute;
    inset: auto 0 12px;
    width: fit-content;
    margin-inline: auto;
    background: var(--_paper);
    box-shadow: var(--_shadow);
    border-color: transparent;
  }

  .hint {
    padding: 16px 12px;
  }

  @container (max-width: 479px) {
    .line {
      grid-template-columns: 2.5em 1fr;
      padding-inline: 8px;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-bottom: 3px solid Highlight;
    }

    .line[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
