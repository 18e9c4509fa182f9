import { css } from 'lit';

/** The frame of the quiz: bar, sheet and list on a wide widget, one column on a phone. */
export const frameStyles = css`
  .root {
    background: var(--_surface);
    border-radius: var(--_radius-card);
  }

  .root:focus,
  [tabindex='-1']:focus {
    outline: none;
  }

  .grow {
    flex: 1;
    min-width: 0;
  }

  .page {
    max-width: 720px;
    margin-inline: auto;
    padding: 24px;
  }

  .top {
    position: sticky;
    top: var(--edu-sticky-top, 0px);
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 12px 24px;
    background: var(--_paper);
    border-bottom: 1px solid var(--_line);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 1.7;
  }

  .save-state,
  .clock {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }

  .save-state {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 500;
  }

  .save-state.saved {
    color: var(--_positive);
  }

  .save-state.waiting {
    color: var(--_caution);
  }

  .clock {
    font-size: 1.125em;
    font-weight: 600;
  }

  .clock.low {
    padding-inline: 10px;
    border-radius: var(--_radius);
    background: var(--_caution-soft);
    color: var(--_caution);
  }

  .button.clock-toggle {
    color: var(--_ink-soft);
  }

  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    max-width: 1080px;
    margin-inline: auto;
    padding: 24px;
    align-items: start;
  }

  aside {
    display: none;
  }

  .submit-failure {
    margin-bottom: 16px;
  }

  @container (min-width: 840px) {
    .work {
      grid-template-columns: minmax(0, 720px) 264px;
      padding-block: 32px;
    }

    aside {
      display: block;
      position: sticky;
      top: calc(var(--edu-sticky-top, 0px) + 96px);
    }
  }

  @container (max-width: 479px) {
    .root {
      border-radius: 0;
    }

    .page {
      padding: 16px;
    }

    .top {
      gap: 8px;
      padding: 8px 16px;
    }

    .subtitle,
    .save-text {
      display: none;
    }

    .save-state.waiting .save-text {
      display: inline;
    }

    .hand-in {
      padding-inline: 12px;
    }

    .button.clock-toggle {
      display: none;
    }

    .work {
      display: block;
      padding: 0;
    }
  }

  @media (max-height: 29.99em) {
    .top {
      position: static;
    }
  }
`;
