/** Fixed ids of the seeded exams, the same in every profile. */
export const examFixtures = {
  sessions: { past: 'exs_demo0tnthpt02026000000', open: 'exs_demo0tnthpt02027000000' },
  /** Candidates of 2026 that software stumbles over. */
  candidates: {
    /** Sits a language that is not the one studied. */
    otherLanguage: 'exr_edge0other0language000',
    /** Absent from Mathematics: no score, no graduation. */
    absent: 'exr_edge0absent0from0paper',
    suspended: 'exr_edge0suspended00000000',
    /** A request for the essay that nobody has decided, past its date. */
    remarkOpen: 'exr_edge0remark0open000000',
    /** Three examiners, three marks: 7.25 instead of 6.50. */
    remarkChanged: 'exr_edge0remark0changed000',
    /** Exactly 1.0 in Mathematics. */
    paralysed: 'exr_edge0one0point00000000',
    /** Has graduated before and sits for admission alone. */
    free: 'exr_edge0free0candidate000',
  },
  /** Of the pupil Bình in 2027; waits for the school. */
  binh: 'exr_demo0tran0van0binh0000',
} as const;
