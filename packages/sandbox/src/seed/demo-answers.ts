import type { ItemResponse } from '@khuevan/qti';

/**
 * Right answers to the demo papers as a learner would give them, worked out by hand and written down apart from the
 * items' keys, so that a wrong key shows. Used by tests only; nothing that is served imports this file.
 */
export const mathematicsAnswers: Readonly<Record<string, ItemResponse>> = {
  itm_demo0toan0i010000000: 'B',
  itm_demo0toan0i020000000: 'C',
  itm_demo0toan0i030000000: 'A',
  itm_demo0toan0i040000000: 'D',
  itm_demo0toan0i050000000: 'B',
  itm_demo0toan0i060000000: 'C',
  itm_demo0toan0i070000000: 'D',
  itm_demo0toan0i080000000: 'A',
  itm_demo0toan0i090000000: 'C',
  itm_demo0toan0i100000000: 'B',
  itm_demo0toan0i110000000: 'A',
  itm_demo0toan0i120000000: 'D',
  itm_demo0toan0ii01000000: { a: true, b: false, c: true, d: true },
  itm_demo0toan0ii02000000: { a: true, b: true, c: true, d: false },
  itm_demo0toan0ii03000000: { a: true, b: true, c: false, d: true },
  itm_demo0toan0ii04000000: { a: true, b: true, c: false, d: false },
  itm_demo0toan0iii0100000: '-3',
  itm_demo0toan0iii0200000: '2,6',
  itm_demo0toan0iii0300000: '120',
  itm_demo0toan0iii0400000: '4,5',
  itm_demo0toan0iii0500000: '12,4',
  itm_demo0toan0iii0600000: '128',
};

export const photosynthesisAnswers: Readonly<Record<string, ItemResponse>> = {
  itm_demo0quang0hop010000: 'B',
  itm_demo0quang0hop020000: 'C',
  itm_demo0quang0hop030000: 'A',
  itm_demo0quang0hop040000: 'D',
  itm_demo0quang0hop050000: 'C',
  itm_demo0quang0hop060000: 'A',
  itm_demo0quang0hop070000: { a: true, b: false, c: true, d: false },
};
