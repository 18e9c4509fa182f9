import { css } from 'lit';

/** Looks of the verification: one card, one column, the same on a phone. */
export const identityStyles = css`
  .root {
    max-width: 480px;
    margin-inline: auto;
  }

  .root:focus,
  [tabindex='-1']:focus {
    outline: none;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    padding: 24px;
    overflow-wrap: break-word;
  }

  .steps {
    display: flex;
    gap: 6px;
  }

  .steps i {
    flex: 1;
    height: 4px;
    border-radius: 999px;
    background: var(--_sunken);
  }

  .steps i.on {
    background: var(--_accent);
  }

  .who {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .seal {
    display: grid;
    flex: none;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: var(--_radius-card);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .seal.positive {
    background: var(--_positive-soft);
    color: var(--_positive);
  }

  .seal.caution {
    background: var(--_caution-soft);
    color: var(--_caution);
  }

  .requester {
    font-weight: 600;
  }

  .head {
    display: grid;
    gap: 8px;
  }

  .head .seal {
    margin-bottom: 4px;
  }

  .claims > li + li {
    border-top: 1px solid var(--_line);
  }

  .claim {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: 12px;
    align-items: center;
    min-height: 46px;
    padding-block: 10px;
  }

  .claim.done > svg {
    color: var(--_positive);
  }

  .ways-title {
    font-weight: 400;
  }

  .way {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }

  .way summary {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) 16px;
    gap: 12px;
    align-items: center;
    min-height: 48px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }

  .way summary::-webkit-details-marker {
    display: none;
  }

  .way summary:hover {
    background: var(--_surface);
  }

  .way summary > svg:last-child {
    transition: rotate var(--_fast);
  }

  .way[open] summary > svg:last-child {
    rotate: 90deg;
  }

  .way summary span span {
    display: block;
  }

  .way dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 12px;
    padding: 4px 16px 16px 48px;
  }

  @container (max-width: 360px) {
    .sheet {
      padding: 20px;
    }

    .way dl {
      padding-inline-start: 16px;
    }
  }

  /* Large text on a phone: a word more does not stand beside, it stands below. */
  @container (max-width: 17em) {
    .claim {
      grid-template-columns: 24px minmax(0, 1fr);
    }

    .claim .chip {
      grid-column: 2;
      justify-self: start;
    }

    .way dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .seal {
      border: 1px solid CanvasText;
    }

    .steps i {
      border: 1px solid CanvasText;
    }

    .steps i.on {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
