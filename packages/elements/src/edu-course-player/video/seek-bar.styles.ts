import { css } from 'lit';

/** Where the picture is, what is loaded, and the chapters. */
export const seekBarStyles = css`
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

  @media (forced-colors: active) {
    .hover {
      background: Canvas;
      color: CanvasText;
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
