import { css } from 'lit';

/** What lies over the picture: the start button, waiting, notices, the panels at the end and on a failure. */
export const overlayStyles = css`
  .start {
    position: absolute;
    inset: 0;
    margin: auto;
    width: 72px;
    height: 72px;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: 50%;
    background: #ffffff;
    color: #10201b;
    cursor: pointer;
    box-shadow: var(--_shadow);
    transition: scale var(--_fast);
  }

  .start svg.icon {
    fill: currentColor;
    translate: 2px;
  }

  .start:hover {
    scale: 1.05;
  }

  .start:focus-visible {
    outline-offset: 4px;
  }

  .waiting,
  .notice {
    position: absolute;
    inset: 16px 16px auto;
    width: fit-content;
    max-width: calc(100% - 32px);
    margin: 0 auto;
    padding: 2px 12px;
    border-radius: 999px;
    background: rgb(0 0 0 / 78%);
    pointer-events: none;
  }

  .notice {
    opacity: 0;
    transition: opacity var(--_fast);
  }

  .notice.shown {
    opacity: 1;
  }

  .waiting {
    animation: appear 1ms 400ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .panel {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 8px;
    padding: 16px 24px 84px;
    background: rgb(10 20 16 / 92%);
    text-align: center;
    text-wrap: balance;
  }

  .panel[role='alert'] {
    padding-bottom: 16px;
  }

  .panel p {
    max-width: 52ch;
  }

  .panel-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    margin-top: 8px;
  }

  .button.light {
    background: #ffffff;
    color: #10201b;
  }

  .button.ghost {
    border-color: rgb(255 255 255 / 70%);
    color: #ffffff;
  }

  /* Clear of the bar where the stage is low. */
  @container (max-width: 479px) {
    .start {
      inset: 0 0 48px;
    }
  }

  @container (max-width: 639px) {
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

  @media (forced-colors: active) {
    .notice,
    .waiting,
    .panel {
      background: Canvas;
      color: CanvasText;
    }

    .start {
      border: 1px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
