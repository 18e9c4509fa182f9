import { css } from 'lit';

/** Looks of the states every element has: skeleton, empty, error, and the offline bar. */
export const stateStyles = css`
  .skeleton {
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .skeleton.line {
    height: 1em;
    margin-block: 0.3em;
    border-radius: 999px;
  }

  .skeleton.block {
    height: 44px;
  }

  .w-25 {
    width: 25%;
  }

  .w-40 {
    width: 40%;
  }

  .w-60 {
    width: 60%;
  }

  .w-80 {
    width: 80%;
  }

  .state {
    display: grid;
    justify-items: start;
    gap: 16px;
    max-width: 560px;
    margin-inline: auto;
    padding: 32px 24px;
    overflow-wrap: anywhere;
  }

  .state > .badge {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: var(--_radius-card);
    background: var(--_sunken);
    color: var(--_ink-soft);
  }

  .state.failed > .badge {
    background: var(--_negative-soft);
    color: var(--_negative);
  }

  .state.offline > .badge {
    background: var(--_caution-soft);
    color: var(--_caution);
  }

  .state code {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
  }

  .offline-bar {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 16px;
    background: var(--_caution-soft);
    color: var(--_ink);
    font-size: 0.875em;
  }

  .offline-bar > svg.icon {
    color: var(--_caution);
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }

    .offline-bar {
      border: 1px solid CanvasText;
    }
  }
`;
