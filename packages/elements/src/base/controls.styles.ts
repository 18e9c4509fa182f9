import { css } from 'lit';

/** Buttons, chips, cards, notes, switches and the focus ring: one set for all elements. */
export const controlStyles = css`
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .card {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--_control-height);
    min-width: 44px;
    padding: 6px 20px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_fast),
      border-color var(--_fast),
      color var(--_fast);
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: var(--_accent-hover);
  }

  .button.quiet {
    border-color: var(--_line-strong);
    background: var(--_paper);
  }

  .button.quiet:hover,
  .button.text:hover {
    background: var(--_sunken);
  }

  .button.text {
    padding-inline: 8px;
    color: var(--_accent);
  }

  .button.icon-only {
    padding: 0;
    width: 44px;
  }

  .button.compact {
    min-height: 36px;
    padding: 2px 14px;
    font-size: 0.9375em;
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    background: var(--_sunken);
    border-color: var(--_line);
    color: var(--_ink-soft);
    cursor: not-allowed;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--_sunken);
    color: var(--_ink-soft);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .chip.accent {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .chip.positive {
    background: var(--_positive-soft);
    color: var(--_positive);
  }

  .chip.caution {
    background: var(--_caution-soft);
    color: var(--_caution);
  }

  .chip.negative {
    background: var(--_negative-soft);
    color: var(--_negative);
  }

  .note {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 12px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_info-soft);
    color: var(--_ink);
  }

  .note > svg.icon {
    margin-top: 3px;
    color: var(--_info);
  }

  .note.caution {
    background: var(--_caution-soft);
  }

  .note.caution > svg.icon {
    color: var(--_caution);
  }

  .note.negative {
    background: var(--_negative-soft);
  }

  .note.negative > svg.icon {
    color: var(--_negative);
  }

  .note.positive {
    background: var(--_positive-soft);
  }

  .note.positive > svg.icon {
    color: var(--_positive);
  }

  .field {
    min-height: var(--_control-height);
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  dialog {
    border: 0;
    padding: 0;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: var(--_radius-card);
    box-shadow: var(--_shadow);
  }

  dialog::backdrop {
    background: rgb(20 18 12 / 45%);
  }

  @media (forced-colors: active) {
    .button,
    .chip,
    .note,
    dialog {
      border: 1px solid currentColor;
    }

    .button.primary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
