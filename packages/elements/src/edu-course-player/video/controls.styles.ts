import { css } from 'lit';

/** The bar of keys at the foot of the stage, and the menu that holds what a phone has no room for. */
export const barStyles = css`
  .controls {
    position: absolute;
    inset: auto 0 0;
    padding: 28px 16px 8px;
    background: linear-gradient(transparent, rgb(0 0 0 / 82%));
    transition: opacity var(--_fast);
  }

  .stage.idle:not(:has(:focus-visible)) .controls {
    opacity: 0;
    pointer-events: none;
  }

  .keys {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-inline: -8px;
  }

  .grow {
    flex: 1;
  }

  .key {
    display: grid;
    place-items: center;
    min-width: 44px;
    height: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    cursor: pointer;
    touch-action: manipulation;
  }

  .key.text {
    padding-inline: 12px;
  }

  .key:hover {
    background: rgb(255 255 255 / 16%);
  }

  .key[aria-pressed='true'] {
    box-shadow: inset 0 -2px #ffffff;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .time {
    padding-inline: 8px;
    white-space: nowrap;
  }

  select.rate {
    min-width: 56px;
    padding-inline: 8px;
    appearance: none;
    text-align: center;
    text-align-last: center;
  }

  select.rate option {
    background: #1a1915;
    color: #ffffff;
  }

  .volume {
    display: flex;
    align-items: center;
  }

  .volume input {
    width: 72px;
    height: 44px;
    margin: 0 4px;
    accent-color: #ffffff;
    cursor: pointer;
  }

  .menu {
    position: absolute;
    right: 8px;
    bottom: 60px;
    width: min(280px, calc(100% - 16px));
    max-height: calc(100cqi * 9 / 16 - 76px);
    overflow: auto;
    padding: 4px;
    border-radius: var(--_radius);
    background: rgb(20 20 18 / 96%);
  }

  .menu-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 44px;
    padding: 0 8px 0 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
  }

  .switch {
    position: relative;
    width: 36px;
    height: 20px;
    border: 2px solid currentColor;
    border-radius: 999px;
  }

  .switch::after {
    content: '';
    position: absolute;
    inset: 3px auto 3px 3px;
    width: 10px;
    border-radius: 50%;
    background: currentColor;
  }

  [aria-checked='true'] > .switch {
    background: #ffffff;
  }

  [aria-checked='true'] > .switch::after {
    inset: 3px 3px 3px auto;
    background: #10201b;
  }

  @container (max-width: 639px) {
    .controls {
      padding: 16px 12px 2px;
    }
  }

  @container (max-width: 339px) {
    .key {
      min-width: 40px;
    }

    .time {
      padding-inline: 4px;
    }
  }

  @media (forced-colors: active) {
    .controls,
    .menu {
      background: Canvas;
      color: CanvasText;
    }

    .controls {
      padding-top: 6px;
    }

    .key {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }

    .key[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
