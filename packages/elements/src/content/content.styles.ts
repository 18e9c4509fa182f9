import { css } from 'lit';

/** Looks of rendered content: formulas a touch larger, lists with their marks, tables that scroll. */
export const contentStyles = css`
  .content {
    display: grid;
    gap: 12px;
    max-width: 68ch;
    overflow-wrap: break-word;
  }

  .content-list {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.5em;
  }

  ul.content-list {
    list-style: disc;
  }

  ol.content-list {
    list-style: decimal;
  }

  .content h3,
  .content h4,
  .content h5 {
    margin: 8px 0 0;
    font-size: 1.125em;
    font-weight: 600;
  }

  .content h5 {
    font-size: 1em;
  }

  math {
    /* Fonts with a MATH table where there is one; a serif sets formulas apart from the text either way. */
    font-family: var(
      --edu-math-font,
      'STIX Two Math',
      'Cambria Math',
      'Latin Modern Math',
      'Times New Roman',
      serif
    );
    font-size: 1.08em;
  }

  math[display='block'] {
    overflow-x: auto;
    overflow-y: hidden;
    padding-block: 4px;
  }

  /* A phone's width holds a few letters more before a formula has to be scrolled. */
  @container (max-width: 479px) {
    math[display='block'] {
      font-size: 0.9em;
    }
  }
`;
