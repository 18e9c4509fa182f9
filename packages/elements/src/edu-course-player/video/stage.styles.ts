import { css } from 'lit';

/** The stage is dark in every theme: a picture stands on it, with its captions. */
export const stageStyles = css`
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

  [hidden] {
    display: none;
  }

  @container (max-width: 639px) {
    .wide {
      display: none;
    }

    .caption {
      bottom: 78px;
      padding: 0 8px;
    }
  }

  @container (min-width: 640px) {
    .narrow {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .stage {
      --_accent: Highlight;
      border: 1px solid CanvasText;
    }

    .caption {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
