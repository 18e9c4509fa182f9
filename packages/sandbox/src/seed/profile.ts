/** How much a profile holds. National proportions are kept in every one. */
export interface ProfileSize {
  /** Codes of the provinces that the schools lie in: a mountain, a delta and a city one. */
  readonly provinces: readonly string[];
  readonly schools: number;
  readonly classes: number;
  readonly learners: number;
  readonly staff: number;
  readonly items: number;
  readonly resources: number;
  /** Practice papers put together from the bank, beside the demo ones. */
  readonly practicePapers: number;
  /** Dossiers of the public services, over all ten states. */
  readonly dossiers: number;
  /** Candidates of the exam of 2026. */
  readonly examCandidates: number;
  /** Of the programme “Sóng và máy tính cho em”. */
  readonly devices: number;
  /** Candidates of the round under way and of the one before it. */
  readonly admissions: {
    readonly institutions: number;
    readonly candidates: number;
    readonly pastCandidates: number;
  };
}

export const profileSizes = {
  xs: {
    provinces: ['33'],
    schools: 4,
    classes: 60,
    learners: 2_000,
    staff: 150,
    items: 200,
    resources: 60,
    practicePapers: 6,
    dossiers: 60,
    examCandidates: 200,
    devices: 60,
    admissions: { institutions: 4, candidates: 200, pastCandidates: 60 },
  },
  dev: {
    provinces: ['33', '15', '92'],
    schools: 60,
    classes: 900,
    learners: 30_000,
    staff: 1_800,
    items: 3_500,
    resources: 500,
    practicePapers: 60,
    dossiers: 1_500,
    examCandidates: 2_000,
    devices: 600,
    admissions: { institutions: 12, candidates: 2_000, pastCandidates: 300 },
  },
} as const satisfies Record<string, ProfileSize>;

export type FilledProfile = keyof typeof profileSizes;

/** When the seeded records were written: the first school day of 2026–2027. */
export const SEED_INSTANT = '2026-09-05T00:00:00.000Z';
export const SEED_SCHOOL_YEAR = '2026-2027';
