import { css } from 'lit';

export const playerStyles = css`
  /* A theme of its own needs a ground of its own; otherwise the page's shows through. */
  :host([theme]) .root {
    background: var(--_surface);
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .lesson {
    display: grid;
    gap: 16px;
    min-width: 0;
  }

  .lesson > .padded {
    padding-inline: 16px;
  }

  .lesson-head {
    display: grid;
    gap: 2px;
  }

  .lesson.titled {
    padding-top: 16px;
  }

  .lesson-head .title:focus-visible {
    outline-offset: 4px;
  }

  .lesson-standing {
    display: grid;
    gap: 2px;
  }

  .save-state {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 1.6em;
  }

  .with-icon {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .stage-skeleton {
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }

  .lesson-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block: 4px 24px;
  }

  .lesson-foot .done-note {
    color: var(--_positive);
    font-weight: 500;
  }

  .lesson-foot .next {
    max-width: 100%;
    text-wrap: balance;
  }

  .side {
    display: grid;
    gap: 12px;
    padding: 20px 16px;
    border-width: 1px 0 0;
    border-radius: 0;
  }

  .standing {
    display: grid;
    gap: 2px;
  }

  .meter {
    height: 8px;
    margin-top: 10px;
    border-radius: 999px;
    background: var(--_sunken);
    overflow: hidden;
  }

  .meter i {
    display: block;
    height: 100%;
    border-radius: inherit;
    background: var(--_positive);
    transition: width var(--_enter);
  }

  .module {
    padding-block: 8px 4px;
  }

  .lesson-button {
    display: grid;
    grid-template-columns: 24px 1fr auto;
    gap: 10px;
    align-items: center;
    width: calc(100% + 24px);
    min-height: 44px;
    margin-inline: -12px;
    padding: 10px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .lesson-button:hover {
    background: var(--_sunken);
  }

  .lesson-button[aria-current] {
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .lesson-button[aria-current] .kind {
    color: var(--_ink);
  }

  .tick {
    display: grid;
    color: var(--_positive);
  }

  .ring {
    width: 20px;
    height: 20px;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
    background: conic-gradient(var(--_accent) var(--share), transparent 0);
  }

  [aria-current] > .ring {
    border-color: var(--_accent);
  }

  .quiz-host {
    display: block;
    background: var(--_paper);
  }

  @container (min-width: 480px) {
    .lesson > .padded {
      padding-inline: 24px;
    }

    .side {
      padding-inline: 24px;
    }
  }

  @container (min-width: 840px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 336px;
      gap: 24px;
    }

    .lesson-head .title {
      font-size: 1.75em;
    }

    .lesson > .padded {
      padding-inline: 4px;
    }

    .stage-skeleton {
      border-radius: var(--_radius-card);
    }

    edu-lesson-reading {
      --_frame-width: 1px;
      --_frame-radius: var(--_radius-card);
    }

    .side {
      padding: 20px;
      border-width: 1px;
      border-radius: var(--_radius-card);
    }

    .quiz-host {
      border-radius: var(--_radius-card);
      overflow: clip;
    }
  }

  @container (max-width: 839px) {
    edu-lesson-video {
      --edu-player-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .meter {
      border: 1px solid CanvasText;
    }

    .meter i {
      background: Highlight;
      forced-color-adjust: none;
    }

    .ring {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: conic-gradient(Highlight var(--share), Canvas 0);
    }

    .lesson-button[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
