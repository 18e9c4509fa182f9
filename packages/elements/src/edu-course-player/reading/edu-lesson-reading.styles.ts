import { css } from 'lit';

export const readingStyles = css`
  .reading {
    display: grid;
    gap: 16px;
    padding: 20px 16px 24px;
    /* Edge to edge on a phone; the player frames it where it stands beside the outline. */
    border-inline-width: var(--_frame-width, 0);
    border-radius: var(--_frame-radius, 0);
    background: var(--_paper);
  }

  .reading .content {
    gap: 14px;
    font-size: 1.0625em;
    line-height: 1.7;
  }

  .reading-end {
    min-height: 1px;
  }

  .with-icon {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  @container (min-width: 480px) {
    .reading {
      padding: 28px 32px 32px;
    }
  }
`;
