import { css } from 'lit';

/** The stage is dark in every theme: a picture stands on it. */
export const videoStyles = css`
  .stage {
    --_accent: #ffffff;
    position: relative;
    overflow: hidden;
    aspect-ratio: 16 / 9;
    border-radius: var(--edu-player-radius, var(--_radius-card));
    background: #10201b;
    color: #ffffff;
    container-type: inline-size;
    outline-offset: -3px;
  }

  .stage:fullscreen {
    border-radius: 0;
    background: #000000;
  }

  .stage:focus {
    outline: none;
  }

  .stage.idle {
    cursor: none;
  }

  video {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: contain;
    cursor: pointer;
  }

  .caption {
    position: absolute;
    inset-inline: 4%;
    bottom: 92px;
    width: fit-content;
    max-width: 92%;
    margin-inline: auto;
    z-index: 1;
    padding: 2px 12px;
    border-radius: 6px;
    background: rgb(0 0 0 / 78%);
    font-size: clamp(0.875em, 2.2cqi, 1.75em);
    line-height: 1.5;
    text-align: center;
    text-wrap: balance;
    white-space: pre-line;
    pointer-events: none;
    transition: translate var(--_fast);
  }

  .stage.idle:not(:has(:focus-visible)) .caption {
    translate: 0 68px;
  }

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

  .seek {
    position: relative;
    height: 24px;
  }

  .seek input {
    position: absolute;
    inset: -6px -7px;
    width: calc(100% + 14px);
    height: 36px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .track {
    position: absolute;
    inset: 9px 0 auto;
    height: 6px;
    border-radius: 9px;
    background: rgb(255 255 255 / 30%);
    pointer-events: none;
  }

  .track i,
  .track .knob {
    position: absolute;
  }

  .track .done,
  .track .loaded {
    inset: 0 auto 0 0;
    width: var(--done);
    border-radius: 9px;
    background: #ffffff;
  }

  .track .loaded {
    width: var(--loaded);
    background: rgb(255 255 255 / 26%);
  }

  .track .gap {
    top: -1px;
    bottom: -1px;
    width: 3px;
    background: #10201b;
  }

  .track .knob {
    left: var(--done);
    top: 50%;
    width: 14px;
    height: 14px;
    margin: -7px;
    border-radius: 50%;
    background: #ffffff;
  }

  .seek input:focus-visible + .track {
    outline: 3px solid #ffffff;
    outline-offset: 4px;
  }

  .hover {
    position: absolute;
    bottom: 28px;
    left: clamp(72px, var(--at), 100% - 72px);
    width: max-content;
    max-width: 220px;
    padding: 2px 10px;
    border-radius: 6px;
    background: rgb(0 0 0 / 86%);
    font-size: 0.8125em;
    text-align: center;
    translate: -50%;
    pointer-events: none;
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

  [hidden] {
    display: none;
  }

  @container (max-width: 639px) {
    .wide {
      display: none;
    }

    .controls {
      padding: 16px 12px 2px;
    }

    .caption {
      bottom: 78px;
      padding: 0 8px;
    }

    .start {
      width: 60px;
      height: 60px;
    }

    .panel {
      gap: 4px;
      padding: 8px 16px 74px;
    }
  }

  @container (max-width: 479px) {
    .panel:not([role='alert']) .heading {
      display: none;
    }
  }

  @container (min-width: 640px) {
    .narrow {
      display: none;
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
    .stage {
      --_accent: Highlight;
      border: 1px solid CanvasText;
    }

    .controls,
    .caption,
    .notice,
    .waiting,
    .panel,
    .menu,
    .hover {
      background: Canvas;
      color: CanvasText;
    }

    .controls {
      padding-top: 6px;
    }

    .key,
    .start {
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

    .track {
      border: 1px solid CanvasText;
    }

    .track .done,
    .track .knob {
      background: Highlight;
      forced-color-adjust: none;
    }

    .track .gap {
      background: CanvasText;
    }

    .stage:has(.seek input:focus-visible) .track {
      outline-color: Highlight;
    }
  }
`;
