import {
  daysBetween,
  growthReference,
  measurementAt,
  type GrowthIndicator,
  type Sex,
} from '@khuevan/rules';
import { namedId } from '../../kernel/ids.ts';
import { demo } from '../demo.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedClass } from '../registry/classes.ts';
import type { SeedLearner } from '../registry/learners.ts';
import { gradesOf, type SeedSchool } from '../registry/schools.ts';

interface Occasion {
  readonly schoolYear: string;
  readonly kind: 'start-of-year' | 'periodic';
  readonly heldOn: string;
  readonly suffix: string;
}

/** Twice a year: in spring, and when the year begins. */
const SPRING: Occasion = {
  schoolYear: '2025-2026',
  kind: 'periodic',
  heldOn: '2026-04-14',
  suffix: 'a',
};
const AUTUMN: Occasion = {
  schoolYear: '2026-2027',
  kind: 'start-of-year',
  heldOn: '2026-09-15',
  suffix: 'b',
};

/** One school in ten keeps its checks here; the demonstration's always. */
const keepsChecks = (index: number): boolean => index === 0 || index % 10 === 4;

const PROVIDER = 'Trạm Y tế xã';

/** The demonstration's learner has a check under a fixed id. */
const FIXED_IDS: Readonly<Record<string, string>> = {
  [`${demo.learners.hoa} ${AUTUMN.suffix}`]: demo.healthCheck,
};

const eyeDiseases = new WeightedChoice<string>([
  ['none', 68],
  ['myopia', 27],
  ['astigmatism', 3],
  ['hyperopia', 1],
  ['other', 1],
]);
const spines = new WeightedChoice<string>([
  ['normal', 96],
  ['scoliosis', 3],
  ['kyphosis', 1],
]);
const mouths = new WeightedChoice<string>([
  ['normal', 52],
  ['decayed', 40],
  ['gum-disease', 5],
  ['malocclusion', 3],
]);
const minds = new WeightedChoice<string>([
  ['normal', 97],
  ['to-be-watched', 3],
]);

/** Nearly normal: three draws added up, with a spread of one. */
const bell = (random: Random): number => (random.next() + random.next() + random.next() - 1.5) * 2;

const rounded = (value: number): number => Math.round(value * 10) / 10;

function valueAt(
  indicator: GrowthIndicator,
  learner: SeedLearner,
  day: string,
  z: number,
): number | undefined {
  const age = daysBetween(learner.birth_date, day);
  if (learner.gender === 'other' || age < 0) return undefined;
  const reference = growthReference(indicator, learner.gender as Sex, age);
  return reference === undefined ? undefined : measurementAt(reference.lms, z);
}

/** How a learner is built, the same over the years. */
interface Build {
  readonly height: number;
  readonly bmi: number;
  readonly eyeDisease: string;
  readonly swims: boolean;
}

/** Children in Vietnam are a little shorter than WHO's median; in towns many are heavy. */
const buildOf = (random: Random): Build => ({
  height: bell(random) - 0.5,
  bmi: bell(random) * 1.1 + 0.1,
  eyeDisease: eyeDiseases.pick(random),
  swims: random.chance(0.34),
});

function findingsOf(learner: SeedLearner, day: string, build: Build, random: Random) {
  const height = valueAt('height-for-age', learner, day, build.height);
  const bmi = valueAt('bmi-for-age', learner, day, build.bmi);
  if (height === undefined || bmi === undefined) return undefined;
  const years = daysBetween(learner.birth_date, day) / 365.25;
  const systolic = Math.round(88 + years * 1.8 + bell(random) * 5);
  const isShortSighted = build.eyeDisease !== 'none';
  return {
    heightCm: rounded(height),
    weightKg: rounded(bmi * (height / 100) ** 2),
    systolicMmHg: systolic,
    diastolicMmHg: systolic - random.integer(34, 46),
    heartRate: Math.round(108 - years * 2 + bell(random) * 6),
    eyesightRight: isShortSighted ? random.integer(2, 8) : 10,
    eyesightLeft: isShortSighted ? random.integer(2, 8) : 10,
    wearsGlasses: isShortSighted && random.chance(0.6),
    eyeDisease: build.eyeDisease,
    spine: spines.pick(random),
    teeth: mouths.pick(random),
    mentalHealth: minds.pick(random),
    canSwim: build.swims,
  };
}

const roundId = (school: SeedSchool, { suffix }: Occasion): string =>
  namedId('hcr', `${school.id}/${suffix}`);

const roundOf = (school: SeedSchool, occasion: Occasion) => ({
  school_id: school.id,
  id: roundId(school, occasion),
  school_year: occasion.schoolYear,
  kind: occasion.kind,
  held_on: occasion.heldOn,
  provider: PROVIDER,
  status: 'completed',
  created_at: `${occasion.heldOn}T01:00:00.000Z`,
  completed_at: `${occasion.heldOn}T10:00:00.000Z`,
});

/** Rounds, checks and notices of the schools that keep them here. Whoever came to a school in autumn was not there in spring. */
export function generateChecks(
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
  random: Random,
) {
  const keeping = new Map(
    schools.filter((_school, index) => keepsChecks(index)).map((school) => [school.id, school]),
  );
  const grades = new Map(classes.map(({ id, grade }) => [id, grade]));
  const checks = learners.flatMap((learner) => {
    const school = keeping.get(learner.school_id);
    if (school === undefined && learner.id !== demo.learners.hoa) return [];
    const isNew = gradesOf[school?.level ?? '']?.[0] === grades.get(learner.class_id ?? '');
    const build = buildOf(random);
    const occasions = isNew || school === undefined ? [AUTUMN] : [SPRING, AUTUMN];
    return occasions.flatMap((occasion) => {
      const findings = findingsOf(learner, occasion.heldOn, build, random);
      if (findings === undefined) return [];
      const id = `hck_${learner.id.slice(4)}${occasion.suffix}`;
      return [
        {
          school_id: learner.school_id,
          id: FIXED_IDS[`${learner.id} ${occasion.suffix}`] ?? id,
          learner_id: learner.id,
          class_id: occasion === AUTUMN ? learner.class_id : null,
          round_id: school === undefined ? null : roundId(school, occasion),
          kind: occasion.kind,
          checked_on: occasion.heldOn,
          checked_by: PROVIDER,
          findings,
          revision: 1,
          recorded_at: `${occasion.heldOn}T03:00:00.000Z`,
        },
      ];
    });
  });
  const [first] = schools;
  const notices = checks
    .filter(({ school_id: school, kind }) => school === first?.id && kind === SPRING.kind)
    .map((check) => ({
      school_id: check.school_id,
      id: `hnt_${check.id.slice(4)}`,
      learner_id: check.learner_id,
      health_check_id: check.id,
      round_id: check.round_id,
      school_year: SPRING.schoolYear,
      sent_at: '2026-04-20T02:00:00.000Z',
    }));
  const rounds = [...keeping.values()].flatMap((school) => [
    roundOf(school, SPRING),
    roundOf(school, AUTUMN),
  ]);
  return { rounds, checks, notices };
}
