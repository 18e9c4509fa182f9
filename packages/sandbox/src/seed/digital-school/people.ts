/** What the devices need to know of a school. */
export interface SeedSchoolOf {
  readonly id: string;
  readonly province_code: string;
}

/** What the devices and indicators need to know of a learner. */
export interface SeedLearnerOf {
  readonly id: string;
  readonly school_id: string;
  readonly name: string;
  readonly status: string;
  readonly identity_status: string;
}

export interface SeedGuardian {
  readonly learner_id: string;
  readonly name: string;
  readonly relationship: string;
}
