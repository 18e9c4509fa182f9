import { css } from 'lit';

/** Layout of the quiz: bar, sheet and list on a wide widget, one column with a foot at thumb's reach on a phone. */
export const quizStyles = css`
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

  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    padding: 32px;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .submit-failure {
    margin-bottom: 16px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-weight: 400;
    scroll-margin-top: calc(var(--edu-sticky-top, 0px) + 120px);
  }

  .instructions {
    margin-top: -8px;
  }

  .stem {
    font-size: 1.125em;
  }

  .choices {
    display: grid;
    gap: 8px;
  }

  .choice {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    gap: 12px;
    align-items: baseline;
    min-height: 48px;
    padding: 10px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .choice:hover {
    background: var(--_surface);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice input {
    width: 18px;
    height: 18px;
    margin: 0;
    translate: 0 3px;
    accent-color: var(--_accent);
  }

  .choice:has(:focus-visible),
  .segment:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
  }

  .letter {
    color: var(--_ink-soft);
  }

  .option {
    min-width: 0;
    overflow-wrap: break-word;
  }

  .row {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    padding-block: 16px;
    border-top: 1px solid var(--_line);
  }

  .row:first-child {
    border-top: 0;
    padding-top: 0;
  }

  .segments {
    display: inline-grid;
    grid-template-columns: 1fr 1fr;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-width: 78px;
    min-height: 44px;
    padding: 8px 16px;
    font-weight: 500;
    cursor: pointer;
    transition: background-color var(--_fast);
  }

  .segment:first-child {
    border-start-start-radius: 7px;
    border-end-start-radius: 7px;
  }

  .segment:last-child {
    border-start-end-radius: 7px;
    border-end-end-radius: 7px;
    border-inline-start: 1px solid var(--_line-strong);
  }

  .segment:hover {
    background: var(--_sunken);
  }

  .segment:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .number {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
  }

  .number label {
    font-weight: 500;
  }

  .number-field {
    display: flex;
    max-width: 100%;
    align-items: center;
    gap: 12px;
  }

  .number-field .field {
    width: 9em;
    min-width: 0;
    font-size: 1.25em;
    font-weight: 500;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_negative);
    box-shadow: inset 0 0 0 1px var(--_negative);
  }

  .problem {
    color: var(--_negative);
    max-width: 60ch;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .step svg {
    display: none;
  }

  .flag[aria-pressed='true'] {
    color: var(--_caution);
  }

  .flag[aria-pressed='true'] svg {
    fill: currentColor;
  }

  .button.clear {
    justify-self: start;
    margin: -12px 0 -12px -8px;
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 500;
  }

  .start {
    display: grid;
    gap: 24px;
    padding: 32px;
  }

  .start > .button {
    justify-self: start;
    min-width: 220px;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .facts li,
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .facts svg {
    color: var(--_accent);
  }

  .parts li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 10px;
    border-top: 1px solid var(--_line);
  }

  .parts li .chip {
    flex: none;
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

    .open-list {
      display: none;
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

    .question {
      gap: 20px;
      padding: 20px 16px 0;
      border: 0;
      border-radius: 0;
    }

    .start {
      padding: 20px;
    }

    .start > .button {
      justify-self: stretch;
    }

    .row {
      grid-template-columns: 1.5em minmax(0, 1fr);
      align-items: baseline;
    }

    .row .segments {
      grid-column: 2;
    }

    .foot {
      margin-inline: -16px;
      padding: 8px 16px;
      background: var(--_paper);
      border-top: 1px solid var(--_line);
    }

    .foot .button {
      padding-inline: 12px;
      white-space: nowrap;
    }

    .wide {
      display: none;
    }

    .step svg {
      display: inline;
    }
  }

  @container (max-width: 340px) {
    .open-list svg {
      display: none;
    }
  }

  /* Sticky only where it leaves most of the height to the question: measured in the reader's text size. */
  @container (max-width: 479px) {
    @media (min-height: 30em) {
      .foot {
        position: sticky;
        bottom: 0;
      }
    }
  }

  @media (max-height: 29.99em) {
    .top {
      position: static;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked),
    .segment:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .choice:has(:checked) .letter {
      color: HighlightText;
    }

    .button.clear {
      margin: 0;
    }
  }
`;
